package be.tandem.document.api;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.document.Documents;
import be.tandem.document.web.DocumentForm;
import be.tandem.document.Download;
import be.tandem.network.Staff;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Documents for programs, with the same rights as on the pages. */
@RestController
@RequestMapping("/api/dossier/{reference}/documents")
@Tag(name = "Documents", description = "Files of a case, known by their content")
class DocumentCalls {

    private final Documents documents;
    private final CurrentReader reader;
    private final Staff staff;

    DocumentCalls(Documents documents, CurrentReader reader, Staff staff) {
        this.documents = documents;
        this.reader = reader;
        this.staff = staff;
    }

    @GetMapping
    @OfCase(part = FilePart.DOCUMENT, purpose = "lijst van documenten opvragen")
    @Operation(summary = "All documents", description = "The newest first; withdrawn ones too, without their content. A "
            + "referrer gets own documents only.")
    List<DocumentSummary> list(@Parameter(example = "AT-2026-000123") @PathVariable String reference) {
        return documents.of(reader.get(), reference).stream().map(line -> DocumentSummary.of(line, staff)).toList();
    }

    @GetMapping("/{id}")
    @OfCase(part = FilePart.DOCUMENT, purpose = "document openen")
    @Operation(summary = "One document itself", description = "The file, to be saved under the name that comes with it. 404 "
            + "for a document that was withdrawn.")
    ResponseEntity<byte[]> download(@Parameter(example = "AT-2026-000123") @PathVariable String reference,
            @PathVariable long id) {
        return documents.file(reader.get(), reference, id).map(Download::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @OfCase(part = FilePart.DOCUMENT, right = Right.WRITE, purpose = "document toevoegen")
    @Operation(summary = "Add a document", description = "multipart/form-data with the parts title, kind (MEDICAL, SOCIAL, "
            + "WORK, AGREEMENT, LETTER, OTHER) and file: PDF, JPEG, PNG, DOCX or ODT of at most 10 MB. What the file is, is "
            + "read from its content; its name and type as sent do not count.",
            requestBody = @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                    schema = @Schema(implementation = DocumentForm.class))))
    DocumentSummary add(@Parameter(example = "AT-2026-000123") @PathVariable String reference,
            @Parameter(hidden = true) DocumentForm form) {
        long id = documents.add(reader.get(), reference, form.document());
        return DocumentSummary.of(documents.find(reader.get(), reference, id).orElseThrow(), staff);
    }
}
