package be.tandem.access.web;

import be.tandem.access.ConsentOverview;
import be.tandem.access.RestrictionOverview;
import be.tandem.form.Refusal;
import be.tandem.network.Staff;
import be.tandem.team.Acknowledgements;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Fills the page of the consents. */
@Component
class ConsentsView {

    private static final String REDIRECT = "redirect:/dossier/{reference}/toestemmingen";

    private final Acknowledgements acknowledgements;
    private final ConsentOverview overview;
    private final RestrictionOverview restrictions;
    private final Staff staff;

    ConsentsView(Acknowledgements acknowledgements, ConsentOverview overview, RestrictionOverview restrictions, Staff staff) {
        this.acknowledgements = acknowledgements;
        this.overview = overview;
        this.restrictions = restrictions;
        this.staff = staff;
    }

    String of(String reference, Model page) {
        acknowledgements.of(reference).ifPresent(told -> {
            page.addAttribute("verteld", told);
            page.addAttribute("verteldDoor", staff.get(told.recordedBy()).name());
        });
        page.addAttribute("regels", overview.of(reference));
        page.addAttribute("afgeschermd", restrictions.restricted(reference));
        page.addAttribute("stukken", restrictions.open(reference));
        return "access/toestemmingen";
    }

    /** Does it and comes back with the message; or stays on the page, with the reason why it could not be done. */
    String after(Runnable change, String message, String reference, Model page, HttpServletResponse response,
            RedirectAttributes next) {
        try {
            change.run();
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            page.addAttribute("weigering", refusal);
            return of(reference, page);
        }
        next.addFlashAttribute("gelukt", message);
        return REDIRECT;
    }
}
