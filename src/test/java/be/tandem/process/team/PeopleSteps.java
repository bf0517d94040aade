package be.tandem.process.team;

import be.tandem.process.Walk;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** What people fill in when somebody of the team changes. */
public final class PeopleSteps {

    private PeopleSteps() {
    }

    /** Submits the start form requestOtherPerson. */
    public static Walk ask(ProcessEngine engine, String userId, Map<String, Object> form) {
        return Walk.start(engine, "otherPersonRequest", userId, List.of("CASE_MANAGER_WORK.KEMPEN"), form);
    }

    /** requestOtherPerson about a role. */
    public static Map<String, Object> wish(String reference, String about, LocalDate askedOn) {
        return new HashMap<>(Map.of("trajectory", reference, "about", about, "askedOn", askedOn.toString(),
                "wish", "Het klikt niet tussen ons", "preference", "Liever iemand van mijn leeftijd"));
    }

    /** decideOtherWork, decideOtherCare or decideOtherProvider: yes. */
    public static Map<String, Object> granted() {
        return Map.of("requestOutcome", "GRANTED");
    }

    /** decideOtherWork, decideOtherCare or decideOtherProvider: no. */
    public static Map<String, Object> refused() {
        return Map.of("requestOutcome", "REFUSED", "motivation", "We proberen eerst een gesprek met ons drieën");
    }

    /** holdHandoverWork or holdHandoverCare. */
    public static Map<String, Object> met(LocalDate heldOn, String consent) {
        return Map.of("heldOn", heldOn.toString(), "agreements", "Bellen op maandag blijft", "participantConsent", consent);
    }

    /** Submits the start form reportAbsence. */
    public static Walk reportAbsence(ProcessEngine engine, String userId, String group, Map<String, Object> form) {
        return Walk.start(engine, "absence", userId, List.of(group), form);
    }

    /** reportAbsence; the last day is null when nobody knows it. */
    public static Map<String, Object> away(String person, LocalDate startsOn, LocalDate lastDay) {
        Map<String, Object> form = new HashMap<>(Map.of("person", person, "startsOn", startsOn.toString()));
        form.put("lastDay", lastDay == null ? null : lastDay.toString());
        return form;
    }

    /** Submits the start form changeAbsence. */
    public static void changeAbsence(ProcessEngine engine, String userId, String group, Map<String, Object> form) {
        Walk.start(engine, "absenceChange", userId, List.of(group), form);
    }

    /** changeAbsence: at work again. */
    public static Map<String, Object> back(String absence) {
        return Map.of("absence", absence, "change", "RETURNED");
    }

    /** changeAbsence: another last day. */
    public static Map<String, Object> lastDay(String absence, LocalDate day) {
        return Map.of("absence", absence, "change", "OTHER_LAST_DAY", "newLastDay", day.toString());
    }

    /** replaceAbsentWork or replaceAbsentCare: for good. */
    public static Map<String, Object> replacedBy(List<String> successors, String spareBackup) {
        Map<String, Object> form = new HashMap<>(Map.of("replacement", "REPLACE", "successors", successors));
        form.put("spareBackup", spareBackup);
        return form;
    }

    /** replaceAbsentProvider: somebody else guides from now on. */
    public static Map<String, Object> otherProvider(String userId, LocalDate firstAppointment) {
        return Map.of("replacement", "REPLACE", "newProvider", userId, "firstAppointmentOn", firstAppointment.toString(),
                "weeklyHours", 2);
    }

    /** replaceAbsentProvider: the casemanager goes on. */
    public static Map<String, Object> caseManagerGoesOn(String reason) {
        return Map.of("replacement", "KEEP_CASE_MANAGER", "keepReason", reason);
    }

    /** Submits the start form moveCaseload as a team lead Werk. */
    public static void moveCaseload(ProcessEngine engine, String lead, String person, List<String> successors,
            String spareBackup) {
        Map<String, Object> form = new HashMap<>(Map.of("person", person, "successors", successors));
        form.put("spareBackup", spareBackup);
        Walk.start(engine, "caseloadTransfer", lead, List.of("TEAM_LEAD_WORK.WAASLAND"), form);
    }
}
