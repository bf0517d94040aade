package be.tandem.aftercare.web;

import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.aftercare.AfterCareFile;
import be.tandem.network.Staff;
import be.tandem.network.StaffNames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was agreed about the time after the closing, and what came of it; for the mediator with consent (d). */
@Controller
class AfterCarePage {

    private final AfterCareFile file;
    private final Staff staff;

    AfterCarePage(AfterCareFile file, Staff staff) {
        this.file = file;
        this.staff = staff;
    }

    @GetMapping("/dossier/{reference}/nazorg")
    @OfCase(part = FilePart.ADVICE, purpose = "nazorg bekijken")
    String show(@PathVariable String reference, Model model) {
        model.addAttribute("brug", file.bridge(reference).orElse(null));
        model.addAttribute("plan", file.plan(reference).orElse(null));
        model.addAttribute("stap", file.step(reference).orElse(null));
        model.addAttribute("namen", new StaffNames(staff));
        return "aftercare/nazorg";
    }
}
