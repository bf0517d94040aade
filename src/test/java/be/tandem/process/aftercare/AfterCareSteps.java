package be.tandem.process.aftercare;

import be.tandem.process.Walk;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The forms before and after the closing as casemanagers and VDAB fill them in. */
public final class AfterCareSteps {

    private AfterCareSteps() {
    }

    /** arrangeBridgeToWork: no job yet, the meeting is on the given day. */
    public static Map<String, Object> meetingPlanned(LocalDate on) {
        return new HashMap<>(Map.of("employed", "NO", "bridge", "Samen solliciteren bij twee tuinbedrijven",
                "meeting", "PLANNED", "meetingOn", on.toString()));
    }

    /** arrangeBridgeToWork: no job yet, the meeting was on the given day. */
    public static Map<String, Object> meetingHeld(LocalDate on) {
        Map<String, Object> form = meetingPlanned(on);
        form.put("meeting", "HELD");
        return form;
    }

    /** arrangeBridgeToWork: no job yet, and no meeting, for a reason. */
    public static Map<String, Object> meetingWaived() {
        return new HashMap<>(Map.of("employed", "NO", "bridge", "De bemiddelaar neemt het over", "meeting", "WAIVED",
                "waiverReason", "De bemiddelaar was al bij de laatste drie gesprekken"));
    }

    /** arrangeBridgeToWork: there is a job. */
    public static Map<String, Object> employed() {
        return new HashMap<>(Map.of("employed", "YES", "bridge", "Begint maandag bij het tuinbedrijf"));
    }

    /** draftAfterCarePlan: the casemanager Zorg stays in touch and goes along. */
    public static Map<String, Object> plan() {
        return new HashMap<>(Map.of("continuingCare", "Maandelijkse sessie bij de psycholoog", "contactPersons",
                "De huisarts en de schuldbemiddelaar", "agreements", "Liefst bellen op dinsdag", "coach",
                "CASE_MANAGER_CARE", "coachContinues", "YES", "withParticipant", "YES"));
    }

    /** draftAfterCarePlan: made without the participant, the casemanager Werk stays in touch. */
    public static Map<String, Object> planWithout() {
        return new HashMap<>(Map.of("continuingCare", "Het dagcentrum", "contactPersons", "Het dagcentrum", "coach",
                "CASE_MANAGER_WORK", "coachContinues", "NO", "withParticipant", "NO", "reasonWithout",
                "Nam geen telefoon meer op"));
    }

    /** arrangeFollowUp. */
    public static Map<String, Object> step(String step) {
        return new HashMap<>(Map.of("followUpStep", step));
    }

    /** chaseFollowUp. */
    public static Map<String, Object> chased() {
        return new HashMap<>(Map.of("agreement", "Een collega neemt de taak morgen over"));
    }

    /** holdAfterCareContact: spoken, and the contacts go on. */
    public static Map<String, Object> contact(LocalDate on) {
        return new HashMap<>(Map.of("reached", "YES", "contactOn", on.toString(), "situation",
                "Werkt halftijds en slaapt goed", "afterCareOutcome", "CONTINUE"));
    }

    /** holdAfterCareContact: not reached, or no more needed. */
    public static Map<String, Object> noContact(String outcome) {
        return new HashMap<>(Map.of("reached", "NO", "situation", "Drie keer gebeld, een kaartje gestuurd",
                "afterCareOutcome", outcome));
    }

    /** reviewNeeds. */
    public static Map<String, Object> needs(LocalDate on) {
        return new HashMap<>(Map.of("reached", "YES", "contactOn", on.toString(), "situation", "Stabiel",
                "needs", "Af en toe een gesprek", "nextHelp", "De huisarts"));
    }

    /** nameCoach. */
    public static Map<String, Object> coach(String userId) {
        return new HashMap<>(Map.of("coach", userId));
    }

    /** Both forms before the closing conversation when the advice is paid work. */
    public static Walk toConversation(Walk walk) {
        return walk.submit("arrangeBridgeToWork", meetingWaived()).submit("draftAfterCarePlan", plan());
    }
}
