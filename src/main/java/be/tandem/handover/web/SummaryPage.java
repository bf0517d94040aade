package be.tandem.handover.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.form.Refusal;
import be.tandem.handover.Summaries;
import be.tandem.handover.SummaryReadings;
import be.tandem.handover.SummaryText;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The summary: read, confirm to have read it, add a piece. */
@Controller
class SummaryPage {

    private final SummaryView view;
    private final Summaries summaries;
    private final SummaryReadings readings;
    private final CurrentReader reader;

    SummaryPage(SummaryView view, Summaries summaries, SummaryReadings readings, CurrentReader reader) {
        this.view = view;
        this.summaries = summaries;
        this.readings = readings;
        this.reader = reader;
    }

    @GetMapping("/dossier/{reference}/overdracht")
    @OfCase(part = FilePart.HANDOVER, purpose = "samenvatting voor overdracht lezen")
    String show(@PathVariable String reference, Model page) {
        return view.show(reference, SummaryView.EMPTY, null, page);
    }

    @PostMapping("/dossier/{reference}/overdracht/gelezen")
    @OfCase(part = FilePart.HANDOVER, purpose = "bevestigen dat de samenvatting gelezen is")
    String confirm(@PathVariable String reference, RedirectAttributes next) {
        readings.confirm(reader.get(), reference);
        next.addFlashAttribute("gelukt", "Bedankt voor het lezen. Het dossier is open voor jou.");
        return "redirect:/dossier/{reference}/overdracht";
    }

    @PostMapping("/dossier/{reference}/overdracht")
    @OfCase(part = FilePart.HANDOVER, right = Right.WRITE, purpose = "stuk van de samenvatting toevoegen")
    String add(@PathVariable String reference, SummaryText text, Model page, HttpServletResponse response,
            RedirectAttributes next) {
        try {
            summaries.add(reader.get(), reference, text);
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return view.show(reference, text, refusal, page);
        }
        next.addFlashAttribute("gelukt", "Bewaard. Lees het samen na, en vraag of de deelnemer akkoord is.");
        return "redirect:/dossier/{reference}/overdracht";
    }
}
