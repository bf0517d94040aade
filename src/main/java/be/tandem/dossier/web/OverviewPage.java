package be.tandem.dossier.web;

import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The first page of a case. */
@Controller
class OverviewPage {

    @GetMapping("/dossier/{reference}")
    @OfCase(part = FilePart.OPEN, purpose = "overzicht bekijken")
    String show(@PathVariable String reference) {
        return "dossier/overzicht";
    }
}
