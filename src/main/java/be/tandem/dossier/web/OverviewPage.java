package be.tandem.dossier.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.dossier.CaseOverview;
import be.tandem.dossier.CaseOverviews;
import be.tandem.expense.ExpenseHints;
import be.tandem.feedback.SurveyReminders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The first page of a case. */
@Controller
class OverviewPage {

    private final CaseOverviews overviews;
    private final ExpenseHints hints;
    private final SurveyReminders reminders;
    private final CurrentReader reader;

    OverviewPage(CaseOverviews overviews, ExpenseHints hints, SurveyReminders reminders, CurrentReader reader) {
        this.reminders = reminders;
        this.hints = hints;
        this.overviews = overviews;
        this.reader = reader;
    }

    @GetMapping("/dossier/{reference}")
    @OfCase(part = FilePart.OPEN, purpose = "overzicht bekijken")
    String show(@PathVariable String reference, Model model) {
        CaseOverview overview = overviews.of(reader.get(), reference);
        model.addAttribute("overzicht", overview);
        model.addAttribute("onkostentip", hints.of(reader.get(), reference).orElse(null));
        model.addAttribute("vragenlijsttip", !reminders.open(reader.get(), reference).isEmpty());
        model.addAttribute(CaseFrame.TOP, overview.top());
        return "dossier/overzicht";
    }
}
