package be.tandem.feedback.web;

import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.feedback.Survey;
import be.tandem.feedback.SurveyCodes;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a casemanager makes a one-time code to hand over on paper. It shows once and is kept nowhere. */
@Controller
class OpinionCodePage {

    private static final String PAGE = "feedback/codes";

    private final SurveyCodes codes;

    OpinionCodePage(SurveyCodes codes) {
        this.codes = codes;
    }

    @ModelAttribute
    void lists(Model model) {
        model.addAttribute("vragenlijsten", Survey.values());
        model.addAttribute("plaats", ServletUriComponentsBuilder.fromCurrentContextPath().path("/mening").toUriString());
    }

    @GetMapping("/dossier/{reference}/mening")
    @OfCase(part = FilePart.CONSENT, purpose = "vragenlijst aanbieden")
    String show(@PathVariable String reference) {
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
}
