package be.tandem.dossier.web;

import be.tandem.access.CaseAccess;
import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.dossier.CaseTeam;
import be.tandem.form.Refusal;
import be.tandem.handover.TrustedPersons;
import be.tandem.network.Staff;
import be.tandem.network.StaffNames;
import be.tandem.replacement.OtherPersonLine;
import be.tandem.replacement.OtherPersonRequests;
import be.tandem.team.TeamArrangements;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The team with the participant as its first member, and what they agreed in writing (H11). */
@Controller
@RequestMapping("/dossier/{reference}/team")
class TeamPage {

    private static final String BACK = "redirect:/dossier/{reference}/team";

    private final CaseTeam team;
    private final TeamArrangements arrangements;
    private final TrustedPersons trusted;
    private final OtherPersonRequests requests;
    private final CaseAccess access;
    private final Staff staff;
    private final CurrentReader reader;

    TeamPage(CaseTeam team, TeamArrangements arrangements, TrustedPersons trusted, OtherPersonRequests requests,
            CaseAccess access, Staff staff, CurrentReader reader) {
        this.team = team;
        this.arrangements = arrangements;
        this.trusted = trusted;
        this.requests = requests;
        this.access = access;
        this.staff = staff;
        this.reader = reader;
    }

    @GetMapping
    @OfCase(part = FilePart.TEAM, purpose = "team bekijken")
    String show(@PathVariable String reference, Model model) {
        model.addAttribute("leden", team.of(reference));
        model.addAttribute("vertrouwd", trusted.of(reference).orElse(null));
        List<OtherPersonLine> asked = requests.of(reference);
        model.addAttribute("vragen", asked);
        model.addAttribute("afspraken", arrangements.of(reference));
        model.addAttribute("namen", new StaffNames(staff));
        model.addAttribute("magSchrijven", access.may(reader.get(), reference, FilePart.TEAM, Right.WRITE));
        model.addAttribute("magWensLezen", mayReadWishes(reference, asked));
        return "dossier/team";
    }

    /** The participant's own words about the team are for the casemanagers; who came later needs consent for them (P16). */
    private boolean mayReadWishes(String reference, List<OtherPersonLine> asked) {
        boolean may = access.may(reader.get(), reference, FilePart.PLAN, Right.WRITE)
                && access.may(reader.get(), reference, FilePart.CONSENT, Right.READ);
        if (may && !asked.isEmpty()) {
            access.note(reader.get(), reference, FilePart.CONSENT, Right.READ, "vragen over het team bekijken");
        }
        return may;
    }

    @PostMapping("/afspraken")
    @OfCase(part = FilePart.TEAM, right = Right.WRITE, purpose = "afspraak met het team noteren")
    String add(@PathVariable String reference, @RequestParam String afspraak, Model model,
            HttpServletResponse response, RedirectAttributes next) {
        try {
            arrangements.add(reference, afspraak, reader.get().userId());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("fout", refusal.getMessage());
            model.addAttribute("afspraak", afspraak);
            return show(reference, model);
        }
        next.addFlashAttribute("gelukt", "De afspraak is bewaard.");
        return BACK;
    }

    @PostMapping("/afspraken/{id}/stoppen")
    @OfCase(part = FilePart.TEAM, right = Right.WRITE, purpose = "afspraak met het team stoppen")
    String end(@PathVariable String reference, @PathVariable long id, RedirectAttributes next) {
        arrangements.end(reference, id);
        next.addFlashAttribute("gelukt", "De afspraak geldt niet meer.");
        return BACK;
    }
}
