package be.tandem.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What a plan says besides its lists. */
@Embeddable
record PlanDescription(LocalDate meetingOn, boolean participantPresent, String goalInOwnWords, int expectedMonths,
                       boolean internshipGuidance, String participantChoice, String providerChoice) {

    static PlanDescription of(HoldPlanMeeting form) {
        return new PlanDescription(form.meetingOn(), form.participantPresent(), form.goalInOwnWords(),
                form.expectedMonths(), form.internshipGuidance(), form.participantChoice(), form.providerChoice());
    }
}
