package be.tandem.document;

import be.tandem.calendar.BelgianTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A receipt in the file of a case, without what is on it.
 *
 * @param addedOn day in Flanders
 */
public record Receipt(long id, String reference, LocalDate addedOn) {

    /** As the database keeps it. */
    Receipt(Long id, String reference, OffsetDateTime addedAt) {
        this(id, reference, addedAt.atZoneSameInstant(BelgianTime.ZONE).toLocalDate());
    }
}
