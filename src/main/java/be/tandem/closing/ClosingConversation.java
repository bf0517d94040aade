package be.tandem.closing;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** P22: the closing conversation with the participant's own words, or the reason why it was not held. */
@Entity
class ClosingConversation {

    enum View { AGREES, DISAGREES }

    @Id
    private String reference;
    private LocalDate heldOn;
    @Enumerated(EnumType.STRING)
    private View participantView;
    @Convert(converter = ConfidentialText.class)
    private String participantComment;
    @Convert(converter = ConfidentialText.class)
    private String reasonNotHeld;
    private String noInternshipReason;
    private LocalDate recordedOn;
    private String recordedBy;

    protected ClosingConversation() {
    }

    ClosingConversation(String reference, HoldClosingConversation form, LocalDate on, String by) {
        this.reference = reference;
        heldOn = form.conversationOn();
        participantView = form.participantView();
        participantComment = form.participantComment();
        reasonNotHeld = form.reasonNotHeld();
        noInternshipReason = form.noInternshipReason();
        recordedOn = on;
        recordedBy = by;
    }

    ClosingConversationView view() {
        return new ClosingConversationView(heldOn, participantView == null ? null : participantView == View.AGREES,
                participantComment, reasonNotHeld);
    }
}
