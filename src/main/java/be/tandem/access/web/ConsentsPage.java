package be.tandem.access.web;

import be.tandem.access.AccessConsents;
import be.tandem.access.ConsentOverview;
import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the participant knows and agreed to: the confidential part, who reads along, what stays between casemanagers. */
@Controller
class ConsentsPage {

    private final AccessConsents consents;
    private final ConsentOverview overview;
    private final ConsentsView view;
    private final CurrentReader reader;

    ConsentsPage(AccessConsents consents, ConsentOverview overview, ConsentsView view, CurrentReader reader) {
        this.consents = consents;
        this.overview = overview;
        this.view = view;
        this.reader = reader;
    }

    @GetMapping("/dossier/{reference}/toestemmingen")
    @OfCase(part = FilePart.CONSENT, purpose = "toestemmingen bekijken")
    String show(@PathVariable String reference, Model page) {
        return view.of(reference, page);
    }

    @PostMapping("/dossier/{reference}/toestemmingen/geven")
    @OfCase(part = FilePart.CONSENT, right = Right.WRITE, purpose = "toestemming van de deelnemer noteren")
    String give(@PathVariable String reference, @RequestParam String wie, Model page, HttpServletResponse response,
            RedirectAttributes next) {
        return view.after(() -> consents.give(reference, overview.holder(reference, wie), reader.get().userId()),
                "De toestemming is genoteerd. Ze geldt vanaf nu.", reference, page, response, next);
    }

    @PostMapping("/dossier/{reference}/toestemmingen/intrekken")
    @OfCase(part = FilePart.CONSENT, right = Right.WRITE, purpose = "intrekking van een toestemming noteren")
    String withdraw(@PathVariable String reference, @RequestParam String wie, Model page, HttpServletResponse response,
            RedirectAttributes next) {
        return view.after(() -> consents.withdraw(reference, overview.holder(reference, wie), reader.get().userId()),
                "De toestemming is ingetrokken. Vanaf nu is er geen toegang meer.", reference, page, response, next);
    }
}
