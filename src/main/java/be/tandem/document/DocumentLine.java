package be.tandem.document;

import be.tandem.calendar.BelgianTime;
import java.time.OffsetDateTime;

/**
 * One document as it stands in the list.
 *
 * @param size bytes
 * @param addedBy user id
 * @param withdrawal null as long as the document stands
 */
public record DocumentLine(long id, String title, DocumentKind kind, FileType type, int size, String addedBy,
                           OffsetDateTime addedAt, Withdrawal withdrawal) {

    /** As the database keeps it: three empty columns as long as the document stands. */
    DocumentLine(Long id, String title, DocumentKind kind, FileType type, int size, String addedBy, OffsetDateTime addedAt,
            String withdrawnBy, OffsetDateTime withdrawnAt, String reason) {
        this(id, title, kind, type, size, addedBy, here(addedAt),
                withdrawnAt == null ? null : new Withdrawal(withdrawnBy, here(withdrawnAt), reason));
    }

    /** The hour of our clocks; the database answers in UTC. */
    private static OffsetDateTime here(OffsetDateTime at) {
        return at.atZoneSameInstant(BelgianTime.ZONE).toOffsetDateTime();
    }

    public boolean isWithdrawn() {
        return withdrawal != null;
    }

    /** Who took the document out, when and why; the content is gone, this line stays. */
    public record Withdrawal(String by, OffsetDateTime at, String reason) {
    }
}
