package be.tandem.process.interruption;

import be.tandem.process.Walk;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** Reporting an interruption and following it up until the restart, as a casemanager does it. */
public final class InterruptionSteps {

    private static final List<String> GROUPS = List.of("CASE_MANAGER_WORK.KEMPEN", "CASE_MANAGER_CARE.KEMPEN");

    private InterruptionSteps() {
    }

    /** Submits the start form reportInterruption. */
    public static Walk report(ProcessEngine engine, String userId, Map<String, Object> form) {
        return Walk.start(engine, "interruptionReport", userId, GROUPS, form);
    }

    /** reportInterruption because of illness. */
    public static Map<String, Object> illness(String reference, LocalDate since, LocalDate until) {
        return new HashMap<>(Map.of("trajectory", reference, "ground", "ILLNESS", "illnessReason", "PHYSICAL", "interruptedOn", since.toString(),
                "expectedReturnOn", until.toString(), "contactAgreement", "Ik bel om de veertien dagen op dinsdag"));
    }

    /** reviewInterruption: not yet. */
    public static Map<String, Object> continues(LocalDate contactOn, LocalDate newReturn) {
        return new HashMap<>(Map.of("contactOn", contactOn.toString(), "situation", "Nog te moe om buiten te komen",
                "interruptionOutcome", "CONTINUES", "newExpectedReturnOn", newReturn.toString()));
    }

    /** reviewInterruption: back. */
    public static Map<String, Object> returned(LocalDate contactOn) {
        return new HashMap<>(Map.of("contactOn", contactOn.toString(), "situation", "Wil graag weer beginnen",
                "interruptionOutcome", "RETURNED"));
    }

    /** checkFirstWeek. */
    public static Map<String, Object> firstWeek(LocalDate heldOn) {
        return Map.of("heldOn", heldOn.toString(), "story", "Het tempo is goed");
    }

    /** holdRestartConversation. */
    public static Map<String, Object> restart(LocalDate heldOn) {
        return new HashMap<>(Map.of("heldOn", heldOn.toString(), "buildUp", "Twee halve dagen per week",
                "extraGuidance", "Wekelijks een gesprek", "planChange", "De stage begint een maand later",
                "firstWeekCheckOn", heldOn.plusWeeks(1).toString()));
    }
}
