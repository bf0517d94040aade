package be.tandem.closing;

import java.time.LocalDate;

/**
 * The closing conversation as people read it (P22).
 *
 * @param heldOn null when it was not held
 * @param participantAgrees null when it was not held
 * @param participantComment what the participant added, null when nothing
 * @param reasonNotHeld null when it was held
 */
public record ClosingConversationView(LocalDate heldOn, Boolean participantAgrees, String participantComment,
                                      String reasonNotHeld) {
}
