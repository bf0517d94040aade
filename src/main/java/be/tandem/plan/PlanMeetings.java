package be.tandem.plan;

import be.tandem.form.FormContext;
import be.tandem.form.PrefillsForm;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.terms.RegulationGeneration;
import be.tandem.terms.Term;
import be.tandem.terms.TermLength;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Trajectories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meeting in which participant and casemanagers write a version of the plan (P6). */
@Service
@Transactional
class PlanMeetings {

    private final PlanRepository plans;
    private final Trajectories trajectories;
    private final TermTable terms;

    PlanMeetings(PlanRepository plans, Trajectories trajectories, TermTable terms) {
        this.plans = plans;
        this.trajectories = trajectories;
        this.terms = terms;
    }

    @RecordsForm("holdPlanMeeting")
    void record(FormContext context, HoldPlanMeeting form) {
        if (form.meetingOn().isBefore(trajectories.get(context.reference()).aanvaardOn())) {
            throw new Refusal("meetingOn", "“Datum van het overleg” ligt vóór het eerste gesprek. Kijk de datum na.");
        }
        refuseImpossibleDuration(context, form.expectedMonths());
        PlanContent content = PlanContent.of(form);
        plans.save(new Plan(context, plans.countByReference(context.reference()) + 1, form, content));
    }

    /** After an objection the casemanager goes on from the previous version. */
    @PrefillsForm("holdPlanMeeting")
    @Transactional(readOnly = true)
    HoldPlanMeeting previous(FormContext context) {
        return plans.findFirstByReferenceOrderByVersionNumberDesc(context.reference()).map(Plan::text)
                .map(PlanText::asForm).orElse(null);
    }

    /** At least three months and at most eighteen, as the terms of the generation say (P6). */
    private void refuseImpossibleDuration(FormContext context, int months) {
        RegulationGeneration generation = trajectories.get(context.reference()).regulationGeneration();
        TermLength shortest = terms.length(Term.MINIMUM_DURATION, generation, context.today());
        TermLength longest = terms.length(Term.MAXIMUM_DURATION, generation, context.today());
        if (months < shortest.amount() || months > longest.amount()) {
            throw new Refusal("expectedMonths", "“Verwachte duur in maanden” moet tussen " + shortest.amount() + " en "
                    + longest.amount() + " maanden liggen.");
        }
    }
}
