package be.tandem.access.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.ItemKind;
import be.tandem.access.OfCase;
import be.tandem.access.Restrictions;
import be.tandem.access.Right;
import be.tandem.form.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The participant asks to keep an item between the two casemanagers, or no longer (D4). */
@Controller
class RestrictionActions {

    private final Restrictions restrictions;
    private final ConsentsView view;
    private final CurrentReader reader;

    RestrictionActions(Restrictions restrictions, ConsentsView view, CurrentReader reader) {
        this.restrictions = restrictions;
        this.view = view;
        this.reader = reader;
    }

    /** @param stuk kind and id, such as DOCUMENT-12 */
    @PostMapping("/dossier/{reference}/toestemmingen/afschermen")
    @OfCase(part = FilePart.CONSENT, right = Right.WRITE, purpose = "stuk afschermen op vraag van de deelnemer")
    String restrict(@PathVariable String reference, @RequestParam(defaultValue = "") String stuk, Model page,
            HttpServletResponse response, RedirectAttributes next) {
        return view.after(() -> restrictions.restrict(reader.get(), reference, kind(stuk), id(stuk)),
                "Het stuk blijft tussen de twee casemanagers.", reference, page, response, next);
    }

    @PostMapping("/dossier/{reference}/toestemmingen/delen")
    @OfCase(part = FilePart.CONSENT, right = Right.WRITE, purpose = "stuk weer delen op vraag van de deelnemer")
    String lift(@PathVariable String reference, @RequestParam(defaultValue = "") String stuk, Model page,
            HttpServletResponse response, RedirectAttributes next) {
        return view.after(() -> restrictions.lift(reader.get(), reference, kind(stuk), id(stuk)),
                "Het stuk wordt weer gedeeld met wie het mag lezen.", reference, page, response, next);
    }

    private static ItemKind kind(String item) {
        return ItemKind.valueOf(parts(item)[0]);
    }

    private static long id(String item) {
        return Long.parseLong(parts(item)[1]);
    }

    private static String[] parts(String item) {
        if (!item.matches("[A-Z_]{1,30}-\\d{1,18}") || !ItemKind.exists(item.split("-")[0])) {
            throw new Refusal("stuk", "Kies een stuk uit de lijst.");
        }
        return item.split("-");
    }
}
