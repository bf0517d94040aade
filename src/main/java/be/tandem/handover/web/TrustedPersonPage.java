package be.tandem.handover.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.form.Refusal;
import be.tandem.handover.TrustedChoice;
import be.tandem.handover.TrustedPerson;
import be.tandem.handover.TrustedPersons;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The participant says whom they trust most, or that it is nobody in particular (H18). */
@Controller
class TrustedPersonPage {

    private static final String PATH = "/dossier/{reference}/overdracht/vertrouwenspersoon";

    private final TrustedPersons persons;
    private final CurrentReader reader;

    TrustedPersonPage(TrustedPersons persons, CurrentReader reader) {
        this.persons = persons;
        this.reader = reader;
    }

    @GetMapping(PATH)
    @OfCase(part = FilePart.HANDOVER, right = Right.WRITE, purpose = "keuze van vertrouwenspersoon openen")
    String open(@PathVariable String reference, Model page) {
        TrustedPerson now = persons.of(reference).orElse(null);
        return form(reference, now == null ? new TrustedChoice(TrustedChoice.NOBODY, "", "") : choice(now), null, page);
    }

    @PostMapping(PATH)
    @OfCase(part = FilePart.HANDOVER, right = Right.WRITE, purpose = "vertrouwenspersoon kiezen")
    String choose(@PathVariable String reference, @RequestParam int version, TrustedChoice choice, Model page,
            HttpServletResponse response, RedirectAttributes next) {
        try {
            persons.choose(reader.get(), reference, version, choice);
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(reference, choice, refusal, page);
        }
        next.addFlashAttribute("gelukt", "De keuze van de deelnemer is bewaard.");
        return "redirect:/dossier/{reference}/overdracht";
    }

    private String form(String reference, TrustedChoice choice, Refusal refusal, Model page) {
        TrustedPerson now = persons.of(reference).orElse(null);
        page.addAttribute("nu", now);
        page.addAttribute("versie", now == null ? TrustedPersons.NONE_YET : now.version());
        page.addAttribute("team", persons.candidates(reference));
        page.addAttribute("keuze", choice);
        page.addAttribute("weigering", refusal);
        return "handover/vertrouwenspersoon";
    }

    private static TrustedChoice choice(TrustedPerson now) {
        return now.member() == null ? new TrustedChoice(TrustedChoice.OUTSIDER, now.name(), now.phone())
                : new TrustedChoice(now.member(), "", "");
    }
}
