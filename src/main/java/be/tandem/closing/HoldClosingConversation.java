package be.tandem.closing;

import java.time.LocalDate;

/** What was said in the closing conversation, or why there was none. */
record HoldClosingConversation(Held conversationHeld, LocalDate conversationOn, Boolean bothPresent,
                               ClosingConversation.View participantView, String participantComment,
                               String reasonNotHeld, boolean documentsGiven, String noInternshipReason) {

    enum Held { YES, NO }
}
