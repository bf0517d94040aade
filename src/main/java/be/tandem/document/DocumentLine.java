package be.tandem.document;

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
        this(id, title, kind, type, size, addedBy, addedAt,
                withdrawnAt == null ? null : new Withdrawal(withdrawnBy, withdrawnAt, reason));
    }

    public boolean isWithdrawn() {
        return withdrawal != null;
    }

    /** Who took the document out, when and why; the content is gone, this line stays. */
    public record Withdrawal(String by, OffsetDateTime at, String reason) {
    }
}
