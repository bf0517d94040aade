package be.tandem.document.api;

import be.tandem.api.Coded;
import be.tandem.document.DocumentKind;
import be.tandem.document.DocumentLine;
import be.tandem.document.FileType;
import be.tandem.network.Staff;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;

/**
 * One document for programs.
 *
 * @param type what the file is by its content
 * @param withdrawal null as long as the document stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentSummary(long id, String title, Coded kind, Coded type,
                       @Schema(description = "Bytes") int size,
                       @Schema(description = "Name of the person") String addedBy,
                       OffsetDateTime addedAt,
                       @Schema(description = "Absent as long as the document stands") Withdrawal withdrawal) {

    /** The content is gone; this stays. */
    record Withdrawal(@Schema(description = "Name of the person") String by, OffsetDateTime at, String reason) {
    }

    static DocumentSummary of(DocumentLine line, Staff staff) {
        return new DocumentSummary(line.id(), line.title(), Coded.of(line.kind(), DocumentKind::dutchName),
                Coded.of(line.type(), FileType::dutchName), line.size(), staff.get(line.addedBy()).name(), line.addedAt(),
                withdrawal(line.withdrawal(), staff));
    }

    private static Withdrawal withdrawal(DocumentLine.Withdrawal line, Staff staff) {
        return line == null ? null : new Withdrawal(staff.get(line.by()).name(), line.at(), line.reason());
    }
}
