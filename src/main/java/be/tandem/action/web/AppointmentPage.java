package be.tandem.action.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Reader;
import be.tandem.access.Right;
import be.tandem.action.ActionRights;
import be.tandem.action.Appointments;
import be.tandem.action.PlannedActions;
import be.tandem.form.Refusal;
import be.tandem.form.Typed;
import be.tandem.plan.PlanDomain;
import be.tandem.plan.PlannedAction;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planning an action, of the plan or beside it; who does it gets a task (P10). */
@Controller
class AppointmentPage {

    private final Appointments appointments;
    private final PlannedActions planned;
    private final ActionRights rights;
    private final CurrentReader reader;

    AppointmentPage(Appointments appointments, PlannedActions planned, ActionRights rights, CurrentReader reader) {
        this.appointments = appointments;
        this.planned = planned;
        this.rights = rights;
        this.reader = reader;
    }

    @GetMapping("/dossier/{reference}/acties/plannen")
    @OfCase(part = FilePart.PROGRESS, right = Right.WRITE, purpose = "afspraak plannen")
    String ask(@PathVariable String reference, Model page) {
        page.addAttribute("vorm", AppointmentForm.EMPTY);
        return form(reference, page);
    }

    @PostMapping("/dossier/{reference}/acties/plannen")
    @OfCase(part = FilePart.PROGRESS, right = Right.WRITE, purpose = "afspraak plannen")
    String plan(@PathVariable String reference, @ModelAttribute("vorm") AppointmentForm form, Model page,
            HttpServletResponse response, RedirectAttributes next) {
        try {
            appointments.plan(reader.get(), reference, form.plan(chosen(reference, form)));
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            page.addAttribute("weigering", refusal);
            return form(reference, page);
        }
        next.addFlashAttribute("gelukt", "De afspraak is gepland. Wie ze doet, kreeg een taak.");
        return "redirect:/dossier/{reference}/acties";
    }

    /** An action of the plan is done by somebody of its own side. */
    private PlannedAction chosen(String reference, AppointmentForm form) {
        if (form.actor() == null || Typed.text(form.planned()) == null) {
            return null;
        }
        PlannedAction action = planned.inPlan(reader.get(), reference, form.actor().domain(), form.planned());
        if (action == null) {
            throw new Refusal("planned", "Deze actie uit het plan hoort bij de andere kant. Kies wie ze doet opnieuw.");
        }
        return action;
    }

    private String form(String reference, Model page) {
        Reader who = reader.get();
        page.addAttribute("doeners", rights.actors(who, reference));
        page.addAttribute("werkacties", planned.ofPlan(who, reference, PlanDomain.WORK));
        page.addAttribute("zorgacties", planned.ofPlan(who, reference, PlanDomain.CARE));
        return "action/plannen";
    }
}
