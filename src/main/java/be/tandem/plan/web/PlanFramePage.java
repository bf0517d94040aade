package be.tandem.plan.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.form.Refusal;
import be.tandem.plan.PlanDesk;
import be.tandem.plan.PlanView;
import be.tandem.plan.PlanViews;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a plan says besides its items: the goal in own words, the duration, the choices. */
@Controller
class PlanFramePage {

    private final PlanViews views;
    private final PlanDesk desk;
    private final CurrentReader reader;

    PlanFramePage(PlanViews views, PlanDesk desk, CurrentReader reader) {
        this.views = views;
        this.desk = desk;
        this.reader = reader;
    }

    @GetMapping("/dossier/{reference}/plan/kader")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "doel en duur van het plan openen")
    String open(@PathVariable String reference, Model page) {
        PlanView plan = draft(reference);
        page.addAttribute("vorm", FrameForm.of(plan.frame(), plan.lock()));
        return "plan/kader";
    }

    @PostMapping("/dossier/{reference}/plan/kader")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "doel en duur van het plan aanpassen")
    String change(@PathVariable String reference, @ModelAttribute("vorm") FrameForm form, Model page,
            HttpServletResponse response, RedirectAttributes next) {
        try {
            desk.describe(reference, form.seen(), form.frame());
            next.addFlashAttribute("gelukt", "Bewaard.");
            return "redirect:/dossier/{reference}/plan#kader";
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            page.addAttribute("weigering", refusal);
        } catch (ConcurrencyFailureException stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            PlanView now = draft(reference);
            page.addAttribute("andere", now.frame());
            page.addAttribute("vorm", form.seen(now.lock()));
        }
        return "plan/kader";
    }

    private PlanView draft(String reference) {
        return views.draft(reader.get(), reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
