package be.tandem.screening;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.ShowsInForm;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What DGS asked or decided, for those who have to act on it. */
@Service
@Transactional
class ScreeningResults {

    private final ScreeningDecisionRepository decisions;
    private final ScreeningNotes notes;
    private final CandidateRegion region;

    ScreeningResults(ScreeningDecisionRepository decisions, ScreeningNotes notes, CandidateRegion region) {
        this.decisions = decisions;
        this.notes = notes;
        this.region = region;
    }

    /** The open question of the screener. */
    @ShowsInForm("screenerQuestion")
    String question(String reference) {
        return decisions.findFirstByReferenceOrderByRoundDesc(reference).map(ScreeningDecision::question).orElse("");
    }

    /** The decision with its motivation; an approval that ends here stranded on the residence. */
    @ShowsInForm("screeningResult")
    String result(String reference) {
        DossierText text = decisions.findFirstByReferenceOrderByRoundDesc(reference)
                .map(ScreeningDecision::text).orElseGet(DossierText::new);
        return text.paragraph("Woonplaats", region.describe(reference)).toString();
    }

    /** The candidate heard the decision, the reasons and how to complain. */
    @RecordsForm("informCandidate")
    void informed(FormContext context, Informed form) {
        String day = "gesproken op " + DutchDate.of(form.informedOn());
        notes.write(context, NoteKind.INFORMED, form.nextStep() == null ? day : day + ". " + form.nextStep());
    }

    record Informed(LocalDate informedOn, boolean complaintExplained, String nextStep) {
    }
}
