package be.tandem.internship;

/** The participant is on a work floor from today: contact is sought more often (P14). */
public record InternshipStarted(String reference) {
}
