package be.tandem.handover.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.form.Refusal;
import be.tandem.handover.Summaries;
import be.tandem.handover.SummaryLine;
import be.tandem.handover.SummaryText;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Other words for one piece of the summary. */
@Controller
class SummaryItemPage {

    private final Summaries summaries;
    private final CurrentReader reader;

    SummaryItemPage(Summaries summaries, CurrentReader reader) {
        this.summaries = summaries;
        this.reader = reader;
    }

    @GetMapping("/dossier/{reference}/overdracht/{id:\\d+}")
    @OfCase(part = FilePart.HANDOVER, right = Right.WRITE, purpose = "stuk van de samenvatting openen")
    String open(@PathVariable String reference, @PathVariable long id, Model page) {
        SummaryLine line = find(reference, id);
        return form(line, line.version(), new SummaryText(line.heading(), line.words(), line.shareable()), null, page);
    }

    /** After a refusal the typed words stay; what somebody else made of it meanwhile stands beside them. */
    @PostMapping("/dossier/{reference}/overdracht/{id:\\d+}")
    @OfCase(part = FilePart.HANDOVER, right = Right.WRITE, purpose = "stuk van de samenvatting wijzigen")
    String change(@PathVariable String reference, @PathVariable long id, @RequestParam int version, SummaryText text,
            Model page, HttpServletResponse response, RedirectAttributes next) {
        try {
            summaries.change(reader.get(), reference, id, version, text);
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            SummaryLine now = find(reference, id);
            page.addAttribute("intussen", now.version() == version ? null : now);
            return form(now, now.version(), text, refusal, page);
        }
        next.addFlashAttribute("gelukt", "Bewaard.");
        return "redirect:/dossier/{reference}/overdracht";
    }

    private SummaryLine find(String reference, long id) {
        return summaries.find(reference, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String form(SummaryLine line, int version, SummaryText text, Refusal refusal, Model page) {
        page.addAttribute("stuk", line);
        page.addAttribute("versie", version);
        page.addAttribute("formulier", text);
        page.addAttribute("weigering", refusal);
        return "handover/stuk";
    }
}
