package be.tandem.handover.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.form.Refusal;
import be.tandem.handover.Summaries;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The buttons beside a piece of the summary. */
@Controller
class SummaryItemActions {

    private static final String SUMMARY = "redirect:/dossier/{reference}/overdracht";

    private final Summaries summaries;
    private final SummaryView view;
    private final CurrentReader reader;

    SummaryItemActions(Summaries summaries, SummaryView view, CurrentReader reader) {
        this.summaries = summaries;
        this.view = view;
        this.reader = reader;
    }

    @PostMapping("/dossier/{reference}/overdracht/{id}/akkoord")
    @OfCase(part = FilePart.HANDOVER, right = Right.WRITE, purpose = "akkoord van de deelnemer noteren")
    String agree(@PathVariable String reference, @PathVariable long id, @RequestParam int version, Model page,
            HttpServletResponse response) {
        return attempt(() -> summaries.agree(reader.get(), reference, id, version), reference, page, response);
    }

    @PostMapping("/dossier/{reference}/overdracht/{id}/verwijderen")
    @OfCase(part = FilePart.HANDOVER, right = Right.WRITE, purpose = "stuk van de samenvatting verwijderen")
    String remove(@PathVariable String reference, @PathVariable long id, @RequestParam int version, Model page,
            HttpServletResponse response) {
        return attempt(() -> summaries.remove(reader.get(), reference, id, version), reference, page, response);
    }

    @PostMapping("/dossier/{reference}/overdracht/{id}/hoger")
    @OfCase(part = FilePart.HANDOVER, right = Right.WRITE, purpose = "stuk van de samenvatting verplaatsen")
    String moveUp(@PathVariable String reference, @PathVariable long id, Model page, HttpServletResponse response) {
        return attempt(() -> summaries.moveUp(reference, id), reference, page, response);
    }

    private String attempt(Runnable change, String reference, Model page, HttpServletResponse response) {
        try {
            change.run();
            return SUMMARY;
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return view.show(reference, SummaryView.EMPTY, refusal, page);
        }
    }
}
