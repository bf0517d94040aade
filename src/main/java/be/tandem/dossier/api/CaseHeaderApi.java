package be.tandem.dossier.api;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.dossier.CaseHeader;
import be.tandem.dossier.CaseHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The header of a case for the Tasklist, with the rights of whoever looks, so that no name is a process variable. */
@RestController
class CaseHeaderApi {

    private final CaseHeaders headers;
    private final CurrentReader reader;

    CaseHeaderApi(CaseHeaders headers, CurrentReader reader) {
        this.headers = headers;
        this.reader = reader;
    }

    @GetMapping("/api/dossier/{reference}/header")
    @OfCase(part = FilePart.OPEN, purpose = "hoofding van het dossier bekijken")
    CaseHeader header(@PathVariable String reference) {
        return headers.of(reader.get(), reference).header();
    }
}
