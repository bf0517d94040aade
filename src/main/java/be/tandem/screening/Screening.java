package be.tandem.screening;

import be.tandem.form.FormContext;
import be.tandem.form.PrefillsForm;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P2: DGS decides, with a motivation and no score: "plausible" stays a judgement of a person. */
@Service
@Transactional
class Screening {

    private final ScreeningDecisionRepository decisions;
    private final ScreeningCriteria criteria;
    private final ScreeningNotes notes;
    private final Trajectories trajectories;
    private final Timeline timeline;

    Screening(ScreeningDecisionRepository decisions, ScreeningCriteria criteria, ScreeningNotes notes,
            Trajectories trajectories, Timeline timeline) {
        this.decisions = decisions;
        this.criteria = criteria;
        this.notes = notes;
        this.trajectories = trajectories;
        this.timeline = timeline;
    }

    /** Approval asks that every criterion of the regulation of the case is met; engagement is never one. */
    @RecordsForm("screenReferral")
    void decide(FormContext context, ScreeningForm form) {
        if (form.screeningDecision() == Decision.APPROVE) {
            refuseWhenUnmet(context.reference(), form);
        }
        int round = decisions.countByReference(context.reference()) + 1;
        decisions.save(new ScreeningDecision(context.reference(), round, form, context.today(), context.userId()));
        timeline.record(context.reference(), "SCREENING_" + form.screeningDecision().name());
    }

    private void refuseWhenUnmet(String reference, ScreeningForm form) {
        List<String> unmet = criteria.unmet(trajectories.get(reference).regulationGeneration(),
                new ScreeningCriteria.Ticks(form.seriousBarriers(), form.icfDescribed(), form.workAndCareNeeded(),
                        form.paidWorkPlausible()));
        if (!unmet.isEmpty()) {
            throw new Refusal("screeningDecision", "Goedkeuren kan nog niet. Hieraan is niet voldaan: "
                    + String.join("; ", unmet) + ".");
        }
    }

    /** What the screener found before asking for more information. */
    @PrefillsForm("screenReferral")
    ScreeningForm earlierFindings(FormContext context) {
        return decisions.findFirstByReferenceOrderByRoundDesc(context.reference())
                .map(ScreeningDecision::findings).orElse(null);
    }

    /** The referrer answers what DGS asked. */
    @RecordsForm("provideInformation")
    void answer(FormContext context, Answer form) {
        notes.write(context, NoteKind.INFORMATION, form.answer());
    }

    /** The team leader agrees who decides and by when; the screening itself goes on. */
    @RecordsForm("followUpScreening")
    void followUp(FormContext context, FollowUp form) {
        notes.write(context, NoteKind.DELAY, form.agreement());
    }

    record Answer(String answer) {
    }

    record FollowUp(String agreement) {
    }
}
