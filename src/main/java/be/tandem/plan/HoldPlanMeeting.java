package be.tandem.plan;

import java.time.LocalDate;

/**
 * The form about the meeting in which participant and casemanagers make the plan. They write it on its page; who has
 * not begun there may also type it here, lists with one item per line.
 *
 * @param planReady the plan on the page is ready; then nothing is typed here
 * @param signingOn day on which the plan will be signed, null as long as nobody knows
 */
record HoldPlanMeeting(LocalDate meetingOn, boolean participantPresent, Boolean planReady, String goalInOwnWords,
                       String workObjectives, String workActions, Boolean internshipGuidance, String careObjectives,
                       String careActions, String structuralBarriers, Integer expectedMonths, String participantChoice,
                       String providerChoice, String bridgeToWork, LocalDate signingOn, String signingPlace) {

    SigningMoment signing() {
        return signingOn == null ? null : new SigningMoment(signingOn, signingPlace);
    }

    boolean isOnThePage() {
        return Boolean.TRUE.equals(planReady);
    }

    PlanFrame frame() {
        return new PlanFrame(goalInOwnWords, expectedMonths, participantChoice, providerChoice, bridgeToWork);
    }
}
