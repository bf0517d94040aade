package be.tandem.plan.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.form.Refusal;
import be.tandem.plan.PlanAgreements;
import be.tandem.plan.PlanView;
import be.tandem.plan.PlanViews;
import be.tandem.plan.Signer;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reading the whole draft and signing it, and letting an adjusted plan begin to count (P7, P13). */
@Controller
class PlanSigningPages {

    private final PlanViews views;
    private final PlanAgreements agreements;
    private final CurrentReader reader;

    PlanSigningPages(PlanViews views, PlanAgreements agreements, CurrentReader reader) {
        this.views = views;
        this.agreements = agreements;
        this.reader = reader;
    }

    @GetMapping("/dossier/{reference}/plan/ondertekenen")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "plan lezen om te ondertekenen")
    String read(@PathVariable String reference, Model page) {
        page.addAttribute("vorm", SignatureForm.EMPTY);
        return signing(reference, page);
    }

    @PostMapping("/dossier/{reference}/plan/ondertekenen")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "plan ondertekenen")
    String sign(@PathVariable String reference, @ModelAttribute("vorm") SignatureForm form, Model page,
            HttpServletResponse response, RedirectAttributes next) {
        try {
            agreements.sign(reader.get(), reference, form.signature());
            next.addFlashAttribute("gelukt", form.isDisagreement() ? "Bewaard. Het plan gaat terug naar het overleg."
                    : "De handtekening is bewaard.");
            return "redirect:/dossier/{reference}/plan#handtekeningen";
        } catch (Refusal refusal) {
            refused(refusal, page, response);
            return signing(reference, page);
        }
    }

    @GetMapping("/dossier/{reference}/plan/invoeren")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "nieuwe versie van het plan laten ingaan")
    String ask(@PathVariable String reference, Model page) {
        page.addAttribute("vorm", InForceForm.EMPTY);
        return bringing(reference, page);
    }

    @PostMapping("/dossier/{reference}/plan/invoeren")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "nieuwe versie van het plan laten ingaan")
    String bringInForce(@PathVariable String reference, @ModelAttribute("vorm") InForceForm form, Model page,
            HttpServletResponse response, RedirectAttributes next) {
        try {
            agreements.bringInForce(reader.get(), reference, form.consent(), form.why(), form.day());
            next.addFlashAttribute("gelukt", "De nieuwe versie geldt vanaf nu.");
            return "redirect:/dossier/{reference}/plan";
        } catch (Refusal refusal) {
            refused(refusal, page, response);
            return bringing(reference, page);
        }
    }

    private String signing(String reference, Model page) {
        PlanView draft = draft(reference);
        page.addAttribute("plan", draft);
        page.addAttribute("deelnemerTekent", !draft.isSignedBy(Signer.PARTICIPANT));
        Signer role = agreements.signerOf(reader.get(), reference).orElse(null);
        page.addAttribute("mijnRol", role);
        page.addAttribute("rol", role == null || draft.isSignedBy(role) ? null : role);
        return "plan/ondertekenen";
    }

    private String bringing(String reference, Model page) {
        PlanView draft = draft(reference);
        page.addAttribute("plan", draft);
        PlanView before = views.inForce(reader.get(), reference)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        page.addAttribute("verschil", views.difference(reader.get(), reference, before.versionNumber(),
                draft.versionNumber()).orElseThrow());
        return "plan/invoeren";
    }

    private static void refused(Refusal refusal, Model page, HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        page.addAttribute("weigering", refusal);
    }

    private PlanView draft(String reference) {
        return views.draft(reader.get(), reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
