package be.tandem.aftercare;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import be.tandem.form.FormContext;
import be.tandem.form.Refusal;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** How the participant gets from an advice "paid work" to paid work (H13, N19). */
@Entity
class BridgeToWork {

    enum Answer { YES, NO }

    enum Meeting {
        PLANNED("gepland"), HELD("gehouden"), WAIVED("niet nodig");

        private final String dutch;

        Meeting(String dutch) {
            this.dutch = dutch;
        }
    }

    @Id
    private String reference;
    private boolean employed;
    @Convert(converter = ConfidentialText.class)
    private String bridge;
    @Enumerated(EnumType.STRING)
    private Meeting meeting;
    private LocalDate meetingOn;
    @Convert(converter = ConfidentialText.class)
    private String waiverReason;
    private LocalDate arrangedOn;
    private String arrangedBy;

    protected BridgeToWork() {
    }

    BridgeToWork(FormContext context, ArrangeBridgeToWork form) {
        reference = context.reference();
        employed = form.employed() == Answer.YES;
        bridge = form.bridge();
        meeting = form.meeting();
        meetingOn = form.meetingOn();
        waiverReason = form.waiverReason();
        arrangedOn = context.today();
        arrangedBy = context.userId();
        refuseAMeetingOnTheWrongSideOfToday();
    }

    private void refuseAMeetingOnTheWrongSideOfToday() {
        if (meeting == Meeting.PLANNED && meetingOn.isBefore(arrangedOn)) {
            throw new Refusal("meetingOn", "Een gepland overleg kan niet in het verleden liggen. Kies “Al gebeurd” "
                    + "of een andere datum.");
        }
        if (meeting == Meeting.HELD && meetingOn.isAfter(arrangedOn)) {
            throw new Refusal("meetingOn", "Een overleg dat al gebeurde, kan niet in de toekomst liggen. Kies “Gepland” "
                    + "of een andere datum.");
        }
    }

    boolean isEmployed() {
        return employed;
    }

    /** What the mediator may know: work and meeting, not the agreements. */
    void tellMediator(DossierText text) {
        text.line("Heeft al betaald werk", employed ? "ja" : "nee");
        if (meeting != null) {
            text.line("Overleg met deelnemer en casemanagers",
                    meeting.dutch + (meetingOn == null ? "" : ", " + DutchDate.of(meetingOn)));
        }
    }

    BridgeToWorkView view() {
        return new BridgeToWorkView(employed, bridge, meeting == null ? null : meeting.dutch,
                meeting == null ? null : meeting.name(), meetingOn, waiverReason);
    }
}
