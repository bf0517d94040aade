package be.tandem.plan;

import be.tandem.form.FormContext;
import be.tandem.form.PrefillsForm;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.trajectory.Trajectories;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meeting that ends the writing of a version: participant and casemanagers say that it is ready (P6). */
@Service
@Transactional
class PlanMeetings {

    private final PlanVersions versions;
    private final PlanDesk desk;
    private final Trajectories trajectories;

    PlanMeetings(PlanVersions versions, PlanDesk desk, Trajectories trajectories) {
        this.versions = versions;
        this.desk = desk;
        this.trajectories = trajectories;
    }

    @RecordsForm("holdPlanMeeting")
    void record(FormContext context, HoldPlanMeeting form) {
        String reference = context.reference();
        if (form.meetingOn().isBefore(trajectories.get(reference).aanvaardOn())) {
            throw new Refusal("meetingOn", "“Datum van het overleg” ligt vóór het eerste gesprek. Kijk de datum na.");
        }
        if (!form.isOnThePage()) {
            write(context, form);
        }
        PlanVersion draft = versions.draft(reference).orElseThrow(() -> new Refusal("planReady",
                "Op de planpagina staat nog geen plan. Maak het daar eerst op."));
        Completeness.refuseUnlessComplete(draft, "planReady");
        draft.plan().met(form.meetingOn(), form.signing());
    }

    /** What is typed in the form never takes the place of what people wrote on the page. */
    private void write(FormContext context, HoldPlanMeeting form) {
        Optional<PlanVersion> begun = versions.draft(context.reference());
        if (begun.filter(PlanVersion::isWritten).isPresent()) {
            throw new Refusal("planReady", "Op de planpagina staat al een plan in opmaak. Werk het daar af en kruis "
                    + "aan dat het klaar is.");
        }
        desk.demandPossibleDuration(context.reference(), form.expectedMonths());
        PlanContent content = PlanContent.of(form);
        Plan draft = begun.map(PlanVersion::plan)
                .orElseGet(() -> versions.empty(context.reference(), context.userId()));
        draft.describe(form.frame());
        content.writeInto(versions.writer(draft));
    }

    /**
     * The plan is written on its page, where two people write at once and each action has its provider and its time. Who
     * has it in lists types it here instead, and goes on from the previous version after an objection.
     */
    @PrefillsForm("holdPlanMeeting")
    @Transactional(readOnly = true)
    HoldPlanMeeting begun(FormContext context) {
        return versions.newest(context.reference()).filter(newest -> !newest.plan().isDraft())
                .map(PlanMeetings::typed).orElseGet(PlanMeetings::onThePage);
    }

    private static HoldPlanMeeting onThePage() {
        return new HoldPlanMeeting(null, false, true, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    /** What the next version begins with; only the meeting itself is new. */
    private static HoldPlanMeeting typed(PlanVersion version) {
        PlanFrame frame = version.plan().frame();
        return new HoldPlanMeeting(null, false, true, frame.goalInOwnWords(),
                PlanText.lines(version.objectives(PlanDomain.WORK), PlanText::line),
                PlanText.lines(version.actions(PlanDomain.WORK).stream().filter(a -> !a.content().internship()).toList(),
                        ItemContent::description), true,
                PlanText.lines(version.objectives(PlanDomain.CARE), PlanText::line),
                PlanText.lines(version.actions(PlanDomain.CARE), PlanText::line),
                PlanText.lines(version.barriers(), PlanText::line), frame.expectedMonths(), frame.participantChoice(),
                frame.providerChoice(), frame.bridgeToWork(), null, null);
    }
}
