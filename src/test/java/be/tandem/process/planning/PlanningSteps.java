package be.tandem.process.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What people fill in between the assignment of a tandem and the submitted plan. */
public final class PlanningSteps {

    public static final String WORK = "case_manager_work1.kempen";
    public static final String WORK_BACKUP = "case_manager_work2.kempen";
    public static final String CARE = "case_manager_care1.kempen";
    public static final String CARE_BACKUP = "case_manager_care2.kempen";

    private PlanningSteps() {
    }

    public static Map<String, Object> assignWork() {
        return assignWork(WORK, WORK_BACKUP);
    }

    public static Map<String, Object> assignWork(String holder, String backup) {
        return Map.of("caseManagerWork", holder, "backupCaseManagerWork", backup);
    }

    public static Map<String, Object> assignCare() {
        return assignCare(CARE, CARE_BACKUP);
    }

    public static Map<String, Object> assignCare(String holder, String backup) {
        return Map.of("caseManagerCare", holder, "backupCaseManagerCare", backup);
    }

    /** Everyone was there, everything was told, the participant takes part. */
    public static Map<String, Object> accepted(LocalDate heldOn) {
        return form("outcome", "ACCEPTED", "aanvaardOn", heldOn.toString(), "bothPresent", true, "goalTold", true,
                "rolesTold", true, "confidentialPartTold", true, "complaintProcedureTold", true, "rightsExplored", true,
                "consentGiven", true);
    }

    public static Map<String, Object> noShow() {
        return form("outcome", "NO_SHOW");
    }

    public static Map<String, Object> declined() {
        return form("outcome", "DECLINED", "reason", "Wil eerst herstellen van een operatie",
                "complaintProcedureTold", true);
    }

    public static Map<String, Object> notSuitable() {
        return form("outcome", "NOT_SUITABLE", "reason", "Een kortere opleiding lijkt genoeg",
                "complaintProcedureTold", true);
    }

    public static Map<String, Object> rescheduled(LocalDate nextOn) {
        return form("contactKind", "PHONE", "nextConversationOn", nextOn.toString());
    }

    public static Map<String, Object> newConversation() {
        return form("suitability", "NEW_CONVERSATION", "motivation", "De nood aan zorg staat vast");
    }

    public static Map<String, Object> refusedByDgs() {
        return form("suitability", "REFUSED", "motivation", "Een opleiding volstaat");
    }

    public static Map<String, Object> followedUp() {
        return form("agreement", "Deze week samen bellen");
    }

    public static Map<String, Object> workExplored() {
        return form("strengths", "Werkt nauwkeurig met hout", "wishes", "Een klein atelier",
                "workBarriers", "Lange dagen lukken niet");
    }

    public static Map<String, Object> careExplored() {
        return form("currentSupport", "Een zus en de huisarts", "needs", "Leren omgaan met spanning",
                "careBarriers", "Schrik van drukte");
    }

    /** A complete plan: work and care, an internship, an owner for each structural barrier. */
    public static Map<String, Object> planned(LocalDate meetingOn) {
        return form("meetingOn", meetingOn.toString(), "participantPresent", true, "planReady", false,
                "goalInOwnWords", "Ik wil weer onder de mensen komen", "expectedMonths", 12,
                "workObjectives", "Een dagritme vinden", "workActions", "Meubels herstellen\nSollicitatie oefenen",
                "internshipGuidance", true, "careObjectives", "Rustig blijven in een groep",
                "careActions", "Ontspanningsgroep volgen; schrik van drukte",
                "structuralBarriers", "Geen bus om zes uur; casemanager Zorg",
                "participantChoice", "Een vrouwelijke begeleider", "providerChoice", "Het atelier is dichtbij",
                "bridgeToWork", "Na de stage solliciteren met de jobcoach");
    }

    public static Map<String, Object> signed(LocalDate on) {
        return form("participantSignature", "SIGNED", "signedOn", on.toString(), "signatureMethod", "ON_PAPER",
                "workSigns", true);
    }

    public static Map<String, Object> signedWithRemarks(LocalDate on) {
        Map<String, Object> form = signed(on);
        form.putAll(Map.of("participantSignature", "SIGNED_WITH_REMARKS", "participantRemarks", "Liever in de voormiddag"));
        return form;
    }

    public static Map<String, Object> participantDisagrees() {
        return form("participantSignature", "DISAGREES", "participantRemarks", "Te snel op stage");
    }

    public static Map<String, Object> cosigned() {
        return form("careSignature", "SIGNED");
    }

    public static Map<String, Object> careDisagrees() {
        return form("careSignature", "DISAGREES", "careRemarks", "De kinesist ontbreekt");
    }

    public static Map<String, Object> submitted() {
        return form("submits", true);
    }

    public static Map<String, Object> approved() {
        return form("decision", "APPROVED");
    }

    public static Map<String, Object> returned() {
        return form("decision", "RETURNED", "returnReason", "De duur klopt niet");
    }

    /** The same form with one value changed; null empties the field. */
    public static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> form(Object... keysAndValues) {
        Map<String, Object> form = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            form.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return form;
    }
}
