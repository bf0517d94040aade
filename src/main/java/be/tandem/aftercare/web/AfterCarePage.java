package be.tandem.aftercare.web;

import be.tandem.access.CaseAccess;
import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.aftercare.AfterCareFile;
import be.tandem.network.Staff;
import be.tandem.network.StaffNames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was agreed about the time after the closing, and what came of it; for the mediator the plan alone, with consent (d). */
@Controller
class AfterCarePage {

    private final AfterCareFile file;
    private final CaseAccess access;
    private final CurrentReader current;
    private final Staff staff;

    AfterCarePage(AfterCareFile file, CaseAccess access, CurrentReader current, Staff staff) {
        this.file = file;
        this.access = access;
        this.current = current;
        this.staff = staff;
    }

    @GetMapping("/dossier/{reference}/nazorg")
    @OfCase(part = FilePart.ADVICE, purpose = "nazorg bekijken")
    String show(@PathVariable String reference, Model model) {
        model.addAttribute("brug", file.bridge(reference).orElse(null));
        model.addAttribute("plan", file.plan(reference).orElse(null));
        model.addAttribute("stap", file.step(reference).orElse(null));
        if (access.noteIfMay(current.get(), reference, FilePart.REPORT, Right.READ, "contacten in de nazorg bekijken")) {
            model.addAttribute("contacten", file.contacts(reference));
        }
        model.addAttribute("namen", new StaffNames(staff));
        return "aftercare/nazorg";
    }
}
