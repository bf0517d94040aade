package be.tandem.action.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.action.ActionDesk;
import be.tandem.action.ActionEntry;
import be.tandem.action.AppointmentView;
import be.tandem.action.Appointments;
import be.tandem.form.Refusal;
import be.tandem.form.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What came of an appointment, and correcting what was written down; nothing is asked that is known already (H15). */
@Controller
class SettlePages {

    private static final String TO_THE_LIST = "redirect:/dossier/{reference}/acties";

    private final ActionDesk desk;
    private final Appointments appointments;
    private final CurrentReader reader;

    SettlePages(ActionDesk desk, Appointments appointments, CurrentReader reader) {
        this.desk = desk;
        this.appointments = appointments;
        this.reader = reader;
    }

    @GetMapping("/dossier/{reference}/acties/afspraak/{id}")
    @OfCase(part = FilePart.PROGRESS, right = Right.WRITE, purpose = "afloop van een afspraak noteren")
    String ask(@PathVariable String reference, @PathVariable long id, Model page, RedirectAttributes next) {
        return orToTheList(next, () -> {
            AppointmentView appointment = appointments.get(reader.get(), reference, id);
            page.addAttribute("vorm", ActionForm.of(appointment));
            page.addAttribute("afspraak", appointment);
            return "action/afspraak";
        });
    }

    @PostMapping("/dossier/{reference}/acties/afspraak/{id}")
    @OfCase(part = FilePart.PROGRESS, right = Right.WRITE, purpose = "afloop van een afspraak noteren")
    String settle(@PathVariable String reference, @PathVariable long id, @ModelAttribute("vorm") ActionForm form, Model page,
            HttpServletResponse response, RedirectAttributes next) {
        return orToTheList(next, () -> {
            AppointmentView appointment = appointments.get(reader.get(), reference, id);
            try {
                desk.settle(reader.get(), reference, id, form.entry(appointment.actor().domain(), appointment.description(),
                        appointment.inPlan()), form.newDay());
            } catch (Refusal refusal) {
                refused(refusal, page, response);
                page.addAttribute("afspraak", appointment);
                return "action/afspraak";
            }
            next.addFlashAttribute("gelukt", "Genoteerd.");
            return TO_THE_LIST;
        });
    }

    @GetMapping("/dossier/{reference}/acties/{id}/verbeteren")
    @OfCase(part = FilePart.PROGRESS, right = Right.WRITE, purpose = "genoteerde actie verbeteren")
    String open(@PathVariable String reference, @PathVariable long id, Model page, RedirectAttributes next) {
        return orToTheList(next, () -> {
            ActionEntry entry = desk.toCorrect(reader.get(), reference, id);
            page.addAttribute("vorm", ActionForm.of(entry));
            page.addAttribute("eerder", entry);
            page.addAttribute("nummer", id);
            return "action/verbeteren";
        });
    }

    /** Who did what for which side stays; what became of it may have been written down wrongly. */
    @PostMapping("/dossier/{reference}/acties/{id}/verbeteren")
    @OfCase(part = FilePart.PROGRESS, right = Right.WRITE, purpose = "genoteerde actie verbeteren")
    String correct(@PathVariable String reference, @PathVariable long id, @ModelAttribute("vorm") ActionForm form,
            Model page, HttpServletResponse response, RedirectAttributes next) {
        return orToTheList(next, () -> {
            ActionEntry earlier = desk.toCorrect(reader.get(), reference, id);
            try {
                desk.correct(reader.get(), reference, id, form.entry(earlier.domain(), earlier.inPlan() ? earlier.words()
                        : Typed.text(form.description()), earlier.inPlan()), form.reason());
            } catch (Refusal refusal) {
                refused(refusal, page, response);
                page.addAttribute("eerder", earlier);
                page.addAttribute("nummer", id);
                return "action/verbeteren";
            }
            next.addFlashAttribute("gelukt", "Verbeterd. Wat er eerst stond, blijft leesbaar.");
            return TO_THE_LIST;
        });
    }

    /** What somebody wrote down meanwhile, or what is not for this reader, has no page; the list says why. */
    private static String orToTheList(RedirectAttributes next, Supplier<String> page) {
        try {
            return page.get();
        } catch (Refusal gone) {
            next.addFlashAttribute("fout", gone.getMessage());
            return TO_THE_LIST;
        }
    }

    private static void refused(Refusal refusal, Model page, HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        page.addAttribute("weigering", refusal);
    }
}
