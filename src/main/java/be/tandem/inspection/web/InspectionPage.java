package be.tandem.inspection.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.form.Refusal;
import be.tandem.inspection.InspectionRequests;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who looked in the confidential part, and the participant's requests to see the file (D5, D6). */
@Controller
class InspectionPage {

    private static final String REDIRECT = "redirect:/dossier/{reference}/inzage";

    private final InspectionRequests requests;
    private final InspectionView view;
    private final CurrentReader reader;

    InspectionPage(InspectionRequests requests, InspectionView view, CurrentReader reader) {
        this.requests = requests;
        this.view = view;
        this.reader = reader;
    }

    /**
     * @param wie log-in of the one person to show, empty for everybody
     * @param blad number of the page, from 1
     */
    @GetMapping("/dossier/{reference}/inzage")
    @OfCase(part = FilePart.AUDIT, purpose = "inzageregister bekijken")
    String show(@PathVariable String reference, @RequestParam(defaultValue = "") String wie,
            @RequestParam(defaultValue = "1") int blad, Model page) {
        return view.of(reference, wie, blad, page);
    }

    @PostMapping("/dossier/{reference}/inzage/vragen")
    @OfCase(part = FilePart.AUDIT, right = Right.WRITE, purpose = "vraag om inzage noteren")
    String register(@PathVariable String reference, RequestForm form, Model page, HttpServletResponse response,
            RedirectAttributes next) {
        try {
            requests.register(reference, form.day(), reader.get().userId());
        } catch (Refusal refusal) {
            return refused(reference, refusal, form, page, response);
        }
        next.addFlashAttribute("gelukt", "De vraag is genoteerd.");
        return REDIRECT;
    }

    @PostMapping("/dossier/{reference}/inzage/vragen/{id}")
    @OfCase(part = FilePart.AUDIT, right = Right.WRITE, purpose = "antwoord op een vraag om inzage noteren")
    String answer(@PathVariable String reference, @PathVariable long id, RequestForm form, Model page,
            HttpServletResponse response, RedirectAttributes next) {
        try {
            requests.answer(reference, id, form.outcome(), form.motivering(), reader.get().userId());
        } catch (Refusal refusal) {
            return refused(reference, refusal, form.about(id), page, response);
        }
        next.addFlashAttribute("gelukt", "Het antwoord is genoteerd.");
        return REDIRECT;
    }

    private String refused(String reference, Refusal refusal, RequestForm form, Model page,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        page.addAttribute("weigering", refusal);
        page.addAttribute("formulier", form);
        return view.of(reference, "", 1, page);
    }
}
