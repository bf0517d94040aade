package be.tandem.process.trajectory;

import be.tandem.calendar.BelgianTime;
import be.tandem.process.Walk;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Proposing an early stop or reporting a move as a casemanager does it, and what VDAB answers. */
public final class StopSteps {

    private static final List<String> GROUPS = List.of("CASE_MANAGER_WORK.KEMPEN", "CASE_MANAGER_CARE.KEMPEN");

    private StopSteps() {
    }

    /** Submits the start form proposeEarlyStop. */
    public static Walk propose(ProcessEngine engine, String userId, Map<String, Object> form) {
        return Walk.start(engine, "earlyStopProposal", userId, GROUPS, form);
    }

    /** Submits the start form reportAddressMove. */
    public static Walk reportMove(ProcessEngine engine, String userId, Map<String, Object> form) {
        return Walk.start(engine, "addressMoveReport", userId, GROUPS, form);
    }

    /** proposeEarlyStop on ground b. */
    public static Map<String, Object> longIllness(String reference) {
        return new HashMap<>(Map.of("trajectory", reference, "ground", "INTERRUPTED", "subReason", "LONG_ILLNESS",
                "motivation", "Langdurig opgenomen, geen stage kunnen doen"));
    }

    /** proposeEarlyStop on ground a, with attempts on two days and the hearing a week later. */
    public static Map<String, Object> obligationsNotMet(String reference, LocalDate first, LocalDate second) {
        return new HashMap<>(Map.of("trajectory", reference, "ground", "OBLIGATIONS_NOT_MET",
                "motivation", "Komt al maanden niet", "firstAttemptOn", first.toString(),
                "secondAttemptOn", second.toString(), "attempts", "Gebeld en aan huis geweest",
                "outreachOn", second.toString(),
                "heardOn", second.toString(), "hearing", "Ik wil niet meer"));
    }

    /** proposeEarlyStop on ground d. */
    public static Map<String, Object> employed(String reference, LocalDate firstWorkingDay) {
        return new HashMap<>(Map.of("trajectory", reference, "ground", "EMPLOYED", "motivation", "Vond zelf werk",
                "firstWorkingDay", firstWorkingDay.toString()));
    }

    /** decideEarlyStop: stop. */
    public static Map<String, Object> stop() {
        return Map.of("earlyStopDecision", "STOP", "decisionMotivation", "Te weinig informatie voor een advies",
                "followUpContact", "An Voorbeeld, 0470 00 00 01");
    }

    /** tellStopDecision, today. */
    public static Map<String, Object> told() {
        return Map.of("toldOn", BelgianTime.dayOf(ClockUtil.getCurrentTime()).toString(), "toldHow", "CONVERSATION",
                "contactTold", true, "reaction", "Had het verwacht");
    }

    /** followUpStopNotTold. */
    public static Map<String, Object> agreedToTell() {
        return Map.of("agreement", "An belt morgen zelf");
    }

    /** followUpLateStopDecision. */
    public static Map<String, Object> agreedWithVdab() {
        return Map.of("agreement", "VDAB beslist morgen");
    }

    /** tellEmployerOfStop. */
    public static Map<String, Object> employerTold(LocalDate on) {
        return Map.of("toldOn", on.toString(), "learned", "Stond graag vooraan in het atelier");
    }

    /** decideEarlyStop: the trajectory goes on. */
    public static Map<String, Object> goOn() {
        return Map.of("earlyStopDecision", "CONTINUE", "decisionMotivation", "Probeer eerst een rustiger ritme");
    }

    /** reportAddressMove to a Belgian postcode. */
    public static Map<String, Object> move(String reference, LocalDate on, String postcode) {
        return new HashMap<>(Map.of("trajectory", reference, "movedOn", on.toString(), "country", "BELGIUM",
                "street", "Kanaalkade 3", "postcode", postcode, "municipality", "Elders"));
    }

    /** handleAddressMove. */
    public static Map<String, Object> handle(String outcome) {
        return Map.of("moveOutcome", outcome, "explanation", "Samen met de deelnemer besproken");
    }
}
