package be.tandem.stop;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.form.ShowsInForm;
import be.tandem.team.OwnTrajectories;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P17: a casemanager proposes to stop early, VDAB decides; the trajectory runs on meanwhile. */
@Service
@Transactional
public class EarlyStops {

    private final StopProposalRepository repository;
    private final Trajectories trajectories;
    private final OwnTrajectories ownTrajectories;
    private final Timeline timeline;
    private final FirstWorkingDay firstWorkingDay;
    private final List<StopObjection> objections;
    private final ApplicationEventPublisher events;

    EarlyStops(StopProposalRepository repository, Trajectories trajectories, OwnTrajectories ownTrajectories,
            Timeline timeline, FirstWorkingDay firstWorkingDay, List<StopObjection> objections, ApplicationEventPublisher events) {
        this.repository = repository;
        this.trajectories = trajectories;
        this.ownTrajectories = ownTrajectories;
        this.timeline = timeline;
        this.firstWorkingDay = firstWorkingDay;
        this.objections = objections;
        this.events = events;
    }

    /** Records the proposal of a casemanager for an own trajectory, or refuses it. */
    @RecordsForm("proposeEarlyStop")
    public Map<String, Object> propose(FormContext context, ProposeEarlyStop form) {
        String reference = form.trajectory();
        ownTrajectories.demandOwnUnderWay("trajectory", reference, context.userId());
        refuseSecondProposal(reference);
        StopRules.refuseUnfounded(form);
        firstWorkingDay.refuseAnotherTime(form, context.today());
        refuseWhatTheDossierForbids("trajectory", reference);
        repository.save(new StopProposal(form, context.today(), context.userId()));
        timeline.record(reference, "EARLY_STOP_PROPOSED");
        return Map.of("reference", reference);
    }

    private void refuseSecondProposal(String reference) {
        if (isProposed(reference)) {
            throw new Refusal("trajectory", "Voor dit traject ligt al een voorstel bij VDAB. Wacht op die beslissing.");
        }
    }

    private void refuseWhatTheDossierForbids(String field, String reference) {
        objections.stream().map(objection -> objection.objection(reference)).flatMap(Optional::stream).findFirst()
                .ifPresent(message -> {
                    throw new Refusal(field, message);
                });
    }

    @RecordsForm("decideEarlyStop")
    void decide(FormContext context, DecideEarlyStop form) {
        boolean stops = form.earlyStopDecision() == DecideEarlyStop.Decision.STOP;
        if (stops) {
            refuseWhatTheDossierForbids("earlyStopDecision", context.reference());
        }
        open(context.reference()).orElseThrow().decide(form, context.today(), context.userId());
        timeline.record(context.reference(), stops ? "EARLY_STOP_DECIDED" : "EARLY_STOP_REFUSED");
    }

    @RecordsForm("followUpLateStopDecision")
    void followUpLate(FormContext context, FollowUpLateStopDecision form) {
        open(context.reference()).orElseThrow().followUpLate(form.agreement());
    }

    @ShowsInForm("lateStopDecision")
    @Transactional(readOnly = true)
    String lateText(String reference) {
        return open(reference).orElseThrow().lateText();
    }

    @ShowsInForm("earlyStopProposal")
    @Transactional(readOnly = true)
    String text(String reference) {
        return open(reference).map(StopProposal::text).orElse("Geen voorstel.");
    }

    /** Whether a proposal waits for VDAB. */
    @Transactional(readOnly = true)
    public boolean isProposed(String reference) {
        return open(reference).isPresent();
    }

    /** VDAB decided to stop: status VERVROEGD_STOPGEZET, without advice. */
    public void stop(String reference) {
        trajectories.stop(reference);
        events.publishEvent(new TrajectoryStopped(reference, trajectories.get(reference).endedOn()));
    }

    /** What VDAB decided, once it stopped the trajectory. */
    @Transactional(readOnly = true)
    public Optional<StopDecision> decision(String reference) {
        return repository.findByReferenceAndDecision(reference, DecideEarlyStop.Decision.STOP).map(StopProposal::decision);
    }

    private Optional<StopProposal> open(String reference) {
        return repository.findByReferenceAndDecisionIsNull(reference);
    }
}
