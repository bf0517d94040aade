package be.tandem.plan.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.form.Refusal;
import be.tandem.plan.PlanDrafts;
import be.tandem.plan.PlanViews;
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

/** Putting a draft away that nobody goes on with; it asks why, and the draft stays readable. */
@Controller
class PlanDraftPage {

    private final PlanViews views;
    private final PlanDrafts drafts;
    private final CurrentReader reader;

    PlanDraftPage(PlanViews views, PlanDrafts drafts, CurrentReader reader) {
        this.views = views;
        this.drafts = drafts;
        this.reader = reader;
    }

    @GetMapping("/dossier/{reference}/plan/wegleggen")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "ontwerp van het plan wegleggen")
    String ask(@PathVariable String reference, Model page) {
        page.addAttribute("plan", views.draft(reader.get(), reference)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        page.addAttribute("nu", views.inForce(reader.get(), reference).orElse(null));
        return "plan/wegleggen";
    }

    @PostMapping("/dossier/{reference}/plan/wegleggen")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "ontwerp van het plan wegleggen")
    String discard(@PathVariable String reference, @RequestParam String reason, Model page, HttpServletResponse response,
            RedirectAttributes next) {
        try {
            drafts.discard(reference, reason, reader.get().userId());
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            page.addAttribute("weigering", refusal);
            page.addAttribute("reden", reason);
            return ask(reference, page);
        }
        next.addFlashAttribute("gelukt", "Het ontwerp is weggelegd. Je vindt het nog bij de versies.");
        return "redirect:/dossier/{reference}/plan";
    }
}
