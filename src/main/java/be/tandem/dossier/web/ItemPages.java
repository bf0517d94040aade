package be.tandem.dossier.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.action.ActionRights;
import be.tandem.action.Actions;
import be.tandem.action.Appointments;
import be.tandem.dossier.CaseItems;
import be.tandem.network.Staff;
import be.tandem.network.StaffNames;
import be.tandem.stop.EarlyStops;
import be.tandem.stop.StopTellings;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is planned and what was done: actions, internships and evaluations. */
@Controller
@RequestMapping("/dossier/{reference}")
class ItemPages {

    private final CaseItems items;
    private final EarlyStops stops;
    private final StopTellings tellings;
    private final Staff staff;
    private final Appointments appointments;
    private final Actions actions;
    private final ActionRights rights;
    private final CurrentReader reader;
    private final Clock clock;

    ItemPages(CaseItems items, EarlyStops stops, StopTellings tellings, Staff staff, Appointments appointments,
            Actions actions, ActionRights rights, CurrentReader reader, Clock clock) {
        this.appointments = appointments;
        this.actions = actions;
        this.rights = rights;
        this.clock = clock;
        this.items = items;
        this.stops = stops;
        this.tellings = tellings;
        this.staff = staff;
        this.reader = reader;
    }

    @GetMapping("/acties")
    @OfCase(part = FilePart.PROGRESS, purpose = "acties bekijken")
    String actions(@PathVariable String reference, Model model) {
        model.addAttribute("acties", items.actions(reader.get(), reference));
        model.addAttribute("afspraken", appointments.open(reader.get(), reference));
        model.addAttribute("magNoteren", !rights.actors(reader.get(), reference).isEmpty());
        model.addAttribute("eenzijdig", rights.seesBothSides(reader.get(), reference)
                ? actions.oneSidedWarning(reference, LocalDate.now(clock)) : "");
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
        model.addAttribute("stopgezet", stops.decision(reference).orElse(null));
        model.addAttribute("meegedeeld", tellings.of(reference).orElse(null));
        model.addAttribute("evaluaties", items.evaluations(reader.get(), reference));
        model.addAttribute("aanpassingen", items.planChanges(reader.get(), reference));
        model.addAttribute("namen", new StaffNames(staff));
        return "dossier/evaluaties";
    }
}
