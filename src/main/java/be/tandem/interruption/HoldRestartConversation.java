package be.tandem.interruption;

import java.time.LocalDate;

/** The form of the conversation without which no trajectory starts again. */
record HoldRestartConversation(LocalDate heldOn, String buildUp, String extraGuidance, String planChange,
                               LocalDate firstWeekCheckOn) {
}
