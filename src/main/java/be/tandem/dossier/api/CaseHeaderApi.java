package be.tandem.dossier.api;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.dossier.CaseHeader;
import be.tandem.dossier.CaseHeaders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The header of a case for the Tasklist, with the rights of whoever looks, so that no name is a process variable. */
@RestController
@Tag(name = "Case")
class CaseHeaderApi {

    private final CaseHeaders headers;
    private final CurrentReader reader;

    CaseHeaderApi(CaseHeaders headers, CurrentReader reader) {
        this.headers = headers;
        this.reader = reader;
    }

    @GetMapping("/api/dossier/{reference}/header")
    @OfCase(part = FilePart.OPEN, purpose = "hoofding van het dossier bekijken")
    @Operation(summary = "What stands above every page", description = "Person, status, phase, region, team and next terms, as "
            + "the Tasklist shows them above a form. Open part.")
    CaseHeader header(@PathVariable String reference) {
        return headers.of(reader.get(), reference).header();
    }
}
