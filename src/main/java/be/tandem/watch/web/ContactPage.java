package be.tandem.watch.web;

import be.tandem.access.CaseAccess;
import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.form.Refusal;
import be.tandem.network.Staff;
import be.tandem.network.StaffNames;
import be.tandem.watch.ContactDirection;
import be.tandem.watch.ContactKind;
import be.tandem.watch.ContactOutcome;
import be.tandem.watch.Contacts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The contacts with the participant, and one more (P14). */
@Controller
@RequestMapping("/dossier/{reference}/contacten")
class ContactPage {

    private final Contacts contacts;
    private final CaseAccess access;
    private final CurrentReader reader;
    private final Staff staff;
    private final Clock clock;

    ContactPage(Contacts contacts, CaseAccess access, CurrentReader reader, Staff staff, Clock clock) {
        this.contacts = contacts;
        this.access = access;
        this.reader = reader;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping
    @OfCase(part = FilePart.EVALUATION, purpose = "contacten bekijken")
    String show(@PathVariable String reference, Model model) {
        model.addAttribute("contacten", contacts.of(reference));
        model.addAttribute("namen", new StaffNames(staff));
        model.addAttribute("manieren", ContactKind.values());
        model.addAttribute("kanten", ContactDirection.values());
        model.addAttribute("uitkomsten", ContactOutcome.values());
        model.addAttribute("magSchrijven", access.may(reader.get(), reference, FilePart.EVALUATION, Right.WRITE));
        if (!model.containsAttribute("invoer")) {
            model.addAttribute("invoer", new ContactInput(null, null, null, null, null, null));
        }
        return "watch/contacten";
    }

    @PostMapping
    @OfCase(part = FilePart.EVALUATION, right = Right.WRITE, purpose = "contact noteren")
    String add(@PathVariable String reference, @ModelAttribute("invoer") ContactInput input, Model model,
            HttpServletResponse response, RedirectAttributes next) {
        LocalDate today = LocalDate.now(clock);
        try {
            contacts.note(reference, input.contact(today), reader.get().userId(), today);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("fout", refusal.getMessage());
            model.addAttribute("foutVeld", refusal.field());
            return show(reference, model);
        }
        next.addFlashAttribute("gelukt", "Het contact is bewaard.");
        return "redirect:/dossier/{reference}/contacten";
    }
}
