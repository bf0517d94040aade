package be.tandem.feedback.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.feedback.Survey;
import be.tandem.feedback.SurveyCodes;
import be.tandem.feedback.SurveyReminders;
import be.tandem.form.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a casemanager makes a one-time code to hand over on paper. It shows once and is kept nowhere. */
@Controller
class OpinionCodePage {

    private static final String PAGE = "feedback/codes";

    private final SurveyCodes codes;
    private final SurveyReminders reminders;
    private final CurrentReader reader;

    OpinionCodePage(SurveyCodes codes, SurveyReminders reminders, CurrentReader reader) {
        this.codes = codes;
        this.reminders = reminders;
        this.reader = reader;
    }

    @ModelAttribute
    void lists(Model model) {
        model.addAttribute("vragenlijsten", Survey.values());
        model.addAttribute("plaats", ServletUriComponentsBuilder.fromCurrentContextPath().path("/mening").toUriString());
    }

    @GetMapping("/dossier/{reference}/mening")
    @OfCase(part = FilePart.CONSENT, purpose = "vragenlijst aanbieden")
    String show(@PathVariable String reference, Model model) {
        model.addAttribute("herinneren", reminders.open(reader.get(), reference));
        return PAGE;
    }

    @PostMapping("/dossier/{reference}/mening")
    @OfCase(part = FilePart.CONSENT, right = Right.WRITE, purpose = "code voor een vragenlijst geven")
    String give(@PathVariable String reference, @RequestParam Survey survey, Model model, HttpServletResponse response) {
        try {
            model.addAttribute("code", codes.give(reference, survey));
            model.addAttribute("vragenlijst", survey);
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("fout", refusal.getMessage());
        }
        return PAGE;
    }

    @PostMapping("/dossier/{reference}/mening/herinnerd")
    @OfCase(part = FilePart.CONSENT, right = Right.WRITE, purpose = "noteren dat een vragenlijst ter sprake kwam")
    String mentioned(@PathVariable String reference, @RequestParam Survey survey, RedirectAttributes flash) {
        reminders.mentioned(reference, survey);
        flash.addFlashAttribute("gelukt", "Genoteerd. Je hoeft er niet nog eens naar te vragen.");
        return "redirect:/dossier/{reference}/mening";
    }
}
