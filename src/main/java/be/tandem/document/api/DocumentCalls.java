package be.tandem.document.api;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.document.DocumentLine;
import be.tandem.document.Documents;
import be.tandem.document.web.DocumentForm;
import be.tandem.document.web.Download;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Documents for programs, with the same rights as on the pages. */
@RestController
@RequestMapping("/api/dossier/{reference}/documents")
class DocumentCalls {

    private final Documents documents;
    private final CurrentReader reader;

    DocumentCalls(Documents documents, CurrentReader reader) {
        this.documents = documents;
        this.reader = reader;
    }

    @GetMapping
    @OfCase(part = FilePart.DOCUMENT, purpose = "lijst van documenten bekijken")
    List<DocumentLine> list(@PathVariable String reference) {
        return documents.of(reader.get(), reference);
    }

    @GetMapping("/{id}")
    @OfCase(part = FilePart.DOCUMENT, purpose = "document openen")
    ResponseEntity<byte[]> download(@PathVariable String reference, @PathVariable long id) {
        return documents.file(reader.get(), reference, id).map(Download::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Dit document is er niet."));
    }

    /** Parts {@code title}, {@code kind} and {@code file}; what the file is, is read from its content. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @OfCase(part = FilePart.DOCUMENT, right = Right.WRITE, purpose = "document toevoegen")
    ResponseEntity<DocumentLine> add(@PathVariable String reference, DocumentForm form) {
        long id = documents.add(reader.get(), reference, form.document());
        return ResponseEntity.created(URI.create("/api/dossier/" + reference + "/documents/" + id))
                .body(documents.find(reader.get(), reference, id).orElseThrow());
    }
}
