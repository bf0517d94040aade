package be.tandem.dossier.web;

import be.tandem.access.CaseAccess;
import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Reader;
import be.tandem.access.Right;
import be.tandem.closing.ClosingFile;
import be.tandem.network.Staff;
import be.tandem.network.StaffNames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The advice, and for who may read it the report behind it: the mediator gets the advice alone (d). */
@Controller
class ReportPage {

    private final ClosingFile closing;
    private final CaseAccess access;
    private final Staff staff;
    private final CurrentReader current;

    ReportPage(ClosingFile closing, CaseAccess access, Staff staff, CurrentReader current) {
        this.closing = closing;
        this.access = access;
        this.staff = staff;
        this.current = current;
    }

    @GetMapping("/dossier/{reference}/eindverslag")
    @OfCase(part = FilePart.ADVICE, purpose = "eindadvies bekijken")
    String show(@PathVariable String reference, Model model) {
        Reader reader = current.get();
        model.addAttribute("advies", closing.advice(reference).orElse(null));
        model.addAttribute("namen", new StaffNames(staff));
        if (access.noteIfMay(reader, reference, FilePart.REPORT, Right.READ, "eindverslag bekijken")) {
            model.addAttribute("magVerslag", true);
            model.addAttribute("verslag", closing.report(reference).orElse(null));
            model.addAttribute("gesprek", closing.conversation(reference).orElse(null));
        }
        return "dossier/eindverslag";
    }
}
