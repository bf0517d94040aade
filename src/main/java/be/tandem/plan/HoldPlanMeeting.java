package be.tandem.plan;

import java.time.LocalDate;

/** The form in which participant and casemanagers write the plan together; lists have one item per line. */
record HoldPlanMeeting(LocalDate meetingOn, boolean participantPresent, String goalInOwnWords, String workObjectives,
                       String workActions, boolean internshipGuidance, String careObjectives, String careActions,
                       String structuralBarriers, Integer expectedMonths, String participantChoice,
                       String providerChoice) {
}
