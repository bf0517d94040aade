package be.tandem.document;

import java.time.LocalDate;

/**
 * A receipt in the file of a case, without what is on it.
 *
 * @param addedOn day in Flanders
 */
public record Receipt(long id, String reference, LocalDate addedOn) {
}
