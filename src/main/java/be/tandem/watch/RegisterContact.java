package be.tandem.watch;

import java.time.LocalDate;

/** The form with which a casemanager notes a contact of an own accord. */
record RegisterContact(String trajectory, LocalDate contactOn, ContactKind kind, ContactDirection direction,
                       ContactOutcome outcome, String action, String note) {
}
