package be.tandem.screening;

import be.tandem.form.FormContext;
import be.tandem.form.PrefillsForm;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.referral.ParticipationLevel;
import be.tandem.referral.ParticipationLevels;
import be.tandem.referral.ReferralFile;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P1: the mediator and the referrer make the file complete, or the request ends here. */
@Service
@Transactional
class Completeness {

    private final ReferralFile file;
    private final ScreeningNotes notes;

    Completeness(ReferralFile file, ScreeningNotes notes) {
        this.file = file;
        this.notes = notes;
    }

    /** Only a file with all parts of article 3 goes to DGS. */
    @RecordsForm("checkCompleteness")
    void check(FormContext context, Check form) {
        if (form.completenessOutcome() == CompletenessOutcome.COMPLETE) {
            file.complete(context.reference(), new ParticipationLevels(form.currentLevel(), form.targetLevel()));
        }
        notes.write(context, NoteKind.COMPLETENESS, form.explanation() == null ? form.completenessOutcome().toString()
                : form.completenessOutcome() + ". " + form.explanation());
    }

    /** The levels that the request already mentions are not asked again. */
    @PrefillsForm("checkCompleteness")
    Check knownLevels(FormContext context) {
        ParticipationLevels levels = file.levelsOf(context.reference());
        return new Check(null, null, false, levels.current(), levels.target());
    }

    /** What the referrer adds goes into the file; nothing that was there is lost. */
    @RecordsForm("supplementReferral")
    void supplement(FormContext context, Supplement form) {
        String summary = Stream.of(form.medicalMaterial() == null ? null : "medisch-diagnostisch materiaal",
                form.functioning() == null ? null : "functioneren volgens ICF", form.remark())
                .filter(Objects::nonNull).collect(Collectors.joining("; "));
        if (summary.isEmpty()) {
            throw new Refusal("Vul minstens één veld in: wat voeg je toe, of wat moeten we weten?");
        }
        file.supplement(context.reference(), form.medicalMaterial(), form.functioning(), context.today());
        notes.write(context, NoteKind.SUPPLEMENT, summary);
    }

    record Check(CompletenessOutcome completenessOutcome, String explanation, boolean jobSeekerConfirmed,
                 ParticipationLevel currentLevel, ParticipationLevel targetLevel) {
    }

    record Supplement(String medicalMaterial, String functioning, String remark) {
    }
}
