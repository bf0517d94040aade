package be.tandem.plan;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What a plan says besides its lists. */
@Embeddable
record PlanDescription(LocalDate meetingOn, boolean participantPresent,
                       @Convert(converter = ConfidentialText.class) String goalInOwnWords, int expectedMonths,
                       boolean internshipGuidance,
                       @Convert(converter = ConfidentialText.class) String participantChoice,
                       @Convert(converter = ConfidentialText.class) String providerChoice) {

    static PlanDescription of(HoldPlanMeeting form) {
        return new PlanDescription(form.meetingOn(), form.participantPresent(), form.goalInOwnWords(),
                form.expectedMonths(), form.internshipGuidance(), form.participantChoice(), form.providerChoice());
    }
}
