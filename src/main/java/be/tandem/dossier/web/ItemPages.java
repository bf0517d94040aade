package be.tandem.dossier.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.dossier.CaseItems;
import be.tandem.network.Staff;
import be.tandem.network.StaffNames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was done: actions, internships and evaluations, for reading; the Tasklist is where they are registered. */
@Controller
@RequestMapping("/dossier/{reference}")
class ItemPages {

    private final CaseItems items;
    private final Staff staff;
    private final CurrentReader reader;

    ItemPages(CaseItems items, Staff staff, CurrentReader reader) {
        this.items = items;
        this.staff = staff;
        this.reader = reader;
    }

    @GetMapping("/acties")
    @OfCase(part = FilePart.PROGRESS, purpose = "acties bekijken")
    String actions(@PathVariable String reference, Model model) {
        model.addAttribute("acties", items.actions(reader.get(), reference));
        model.addAttribute("namen", new StaffNames(staff));
        return "dossier/acties";
    }

    @GetMapping("/stages")
    @OfCase(part = FilePart.INTERNSHIP, purpose = "stages bekijken")
    String internships(@PathVariable String reference, Model model) {
        model.addAttribute("stages", items.internships(reader.get(), reference));
        return "dossier/stages";
    }

    @GetMapping("/evaluaties")
    @OfCase(part = FilePart.EVALUATION, purpose = "evaluaties bekijken")
    String evaluations(@PathVariable String reference, Model model) {
        model.addAttribute("evaluaties", items.evaluations(reader.get(), reference));
        model.addAttribute("aanpassingen", items.planChanges(reader.get(), reference));
        model.addAttribute("namen", new StaffNames(staff));
        return "dossier/evaluaties";
    }
}
