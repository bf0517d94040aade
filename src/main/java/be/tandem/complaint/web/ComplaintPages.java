package be.tandem.complaint.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.Reader;
import be.tandem.complaint.ComplaintRegister;
import be.tandem.complaint.ComplaintView;
import be.tandem.network.Staff;
import be.tandem.network.StaffNames;
import be.tandem.referral.ReferralFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of complaints and the page of one; {@link ComplaintRegister} decides who gets in. */
@Controller
class ComplaintPages {

    private final ComplaintRegister register;
    private final CurrentReader current;
    private final ReferralFile referrals;
    private final Staff staff;

    ComplaintPages(ComplaintRegister register, CurrentReader current, ReferralFile referrals, Staff staff) {
        this.referrals = referrals;
        this.register = register;
        this.current = current;
        this.staff = staff;
    }

    @GetMapping("/klachten")
    String list(Model page) {
        Reader reader = current.get();
        page.addAttribute("open", register.open(reader));
        page.addAttribute("gesloten", register.closed(reader));
        page.addAttribute("namen", new StaffNames(staff));
        return "complaint/klachten";
    }

    @GetMapping("/klachten/{number}")
    String one(@PathVariable String number, Model page) {
        Reader reader = current.get();
        ComplaintRegister.Story story = register.story(reader, number);
        ComplaintView complaint = story.complaint();
        page.addAttribute("klacht", complaint);
        page.addAttribute("deelnemer", referrals.nameOf(complaint.reference()));
        page.addAttribute("regels", story.trail());
        page.addAttribute("namen", new StaffNames(staff));
        page.addAttribute("overneembaar", complaint.handler() != null && complaint.isOpen()
                && !complaint.handler().equals(reader.userId()));
        return "complaint/klacht";
    }

    @PostMapping("/klachten/{number}/overnemen")
    String takeOver(@PathVariable String number, RedirectAttributes next) {
        register.takeOver(current.get(), number);
        next.addFlashAttribute("gelukt", "Jij behandelt deze klacht. De taken staan nu in je takenlijst.");
        return "redirect:/klachten/{number}";
    }
}
