package be.tandem.action.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Reader;
import be.tandem.access.Right;
import be.tandem.action.ActionDesk;
import be.tandem.action.ActionRights;
import be.tandem.action.Actor;
import be.tandem.action.PlannedActions;
import be.tandem.form.Refusal;
import be.tandem.form.Typed;
import be.tandem.plan.PlanDomain;
import be.tandem.plan.PlannedAction;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing down an action that happened without an appointment (P10). */
@Controller
class ActionPages {

    private final ActionDesk desk;
    private final PlannedActions planned;
    private final ActionRights rights;
    private final CurrentReader reader;

    ActionPages(ActionDesk desk, PlannedActions planned, ActionRights rights, CurrentReader reader) {
        this.desk = desk;
        this.planned = planned;
        this.rights = rights;
        this.reader = reader;
    }

    @GetMapping("/dossier/{reference}/acties/noteren")
    @OfCase(part = FilePart.PROGRESS, right = Right.WRITE, purpose = "actie noteren")
    String ask(@PathVariable String reference, Model page) {
        List<PlanDomain> sides = sides(reference);
        page.addAttribute("vorm", ActionForm.empty(sides.size() == 1 ? sides.get(0) : null));
        return form(reference, page);
    }

    @PostMapping("/dossier/{reference}/acties/noteren")
    @OfCase(part = FilePart.PROGRESS, right = Right.WRITE, purpose = "actie noteren")
    String register(@PathVariable String reference, @ModelAttribute("vorm") ActionForm form, Model page,
            HttpServletResponse response, RedirectAttributes next) {
        try {
            desk.register(reader.get(), reference, form.entry(words(reference, form)));
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            page.addAttribute("weigering", refusal);
            return form(reference, page);
        }
        next.addFlashAttribute("gelukt", "De actie is genoteerd.");
        return "redirect:/dossier/{reference}/acties";
    }

    private String words(String reference, ActionForm form) {
        if (form.domain() == null || Typed.text(form.planned()) == null) {
            return null;
        }
        PlannedAction action = planned.inPlan(reader.get(), reference, form.domain(), form.planned());
        if (action == null) {
            throw new Refusal("planned", "Deze actie uit het plan hoort bij de andere kant. Kies opnieuw.");
        }
        return action.description();
    }

    private String form(String reference, Model page) {
        Reader who = reader.get();
        page.addAttribute("kanten", sides(reference));
        page.addAttribute("werkacties", planned.ofPlan(who, reference, PlanDomain.WORK));
        page.addAttribute("zorgacties", planned.ofPlan(who, reference, PlanDomain.CARE));
        return "action/noteren";
    }

    private List<PlanDomain> sides(String reference) {
        return rights.actors(reader.get(), reference).stream().map(Actor::domain).distinct().toList();
    }
}
