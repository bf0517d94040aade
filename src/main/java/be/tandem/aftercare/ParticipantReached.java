package be.tandem.aftercare;

/** In a contact after the closing somebody spoke with the participant. */
public record ParticipantReached(String reference) {
}
