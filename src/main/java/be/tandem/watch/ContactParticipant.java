package be.tandem.watch;

import java.time.LocalDate;

/** The form with which the casemanager Zorg tells how the contact went that was asked for. */
record ContactParticipant(LocalDate contactOn, ContactKind kind, ContactOutcome outcome, String action, String note) {
}
