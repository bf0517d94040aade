package be.tandem.interruption;

import be.tandem.calendar.BelgianTime;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.form.ShowsInForm;
import be.tandem.stop.EarlyStops;
import be.tandem.team.OwnTrajectories;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.TrajectoryStatus;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A trajectory lies still and starts again (P15). The clock runs on; status and end date stay as they are. */
@Service
@Transactional
public class Interruptions {

    private final InterruptionRepository repository;
    private final OwnTrajectories ownTrajectories;
    private final EarlyStops earlyStops;
    private final Trajectories trajectories;
    private final TermTable terms;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    Interruptions(InterruptionRepository repository, OwnTrajectories ownTrajectories, EarlyStops earlyStops,
            Trajectories trajectories, TermTable terms, Timeline timeline, ApplicationEventPublisher events) {
        this.repository = repository;
        this.ownTrajectories = ownTrajectories;
        this.earlyStops = earlyStops;
        this.trajectories = trajectories;
        this.terms = terms;
        this.timeline = timeline;
        this.events = events;
    }

    @RecordsForm("reportInterruption")
    Map<String, Object> report(FormContext context, ReportInterruption form) {
        String reference = form.trajectory();
        ownTrajectories.demandOwnUnderWay("trajectory", reference, context.userId());
        if (trajectories.get(reference).status() != TrajectoryStatus.BEZIG) {
            throw new Refusal("trajectory", "Dit traject is nog niet Bezig. Maak eerst het plan, of verzet de afspraken.");
        }
        if (open(reference).isPresent()) {
            throw new Refusal("trajectory", "Voor dit traject loopt al een onderbreking. Volg die op in je takenlijst.");
        }
        Interruption interruption = repository.save(new Interruption(context, form));
        timeline.record(reference, "INTERRUPTED");
        events.publishEvent(new TrajectoryInterrupted(reference, form.interruptedOn()));
        return Map.of("reference", reference, "nextReviewOn", nextReview(context, interruption));
    }

    /** While a proposal to stop waits for VDAB the participant is still followed up. */
    @RecordsForm("reviewInterruption")
    Map<String, Object> review(FormContext context, ReviewInterruption form) {
        Interruption interruption = open(context.reference()).orElseThrow();
        interruption.review(context, form);
        timeline.record(context.reference(), "INTERRUPTION_" + form.interruptionOutcome());
        if (form.proposesStop()) {
            earlyStops.propose(context, form.stopOf(context.reference()));
            return Map.of("nextReviewOn", BelgianTime.startOf(inFourWeeks(context, context.reference())));
        }
        return Map.of("nextReviewOn", nextReview(context, interruption));
    }

    @RecordsForm("holdRestartConversation")
    Map<String, Object> restart(FormContext context, HoldRestartConversation form) {
        open(context.reference()).orElseThrow().restart(context, form);
        timeline.record(context.reference(), "RESTARTED");
        events.publishEvent(new TrajectoryRestarted(context.reference(), form.heldOn()));
        return Map.of("firstWeekCheckOn", BelgianTime.startOf(form.firstWeekCheckOn()));
    }

    @RecordsForm("checkFirstWeek")
    void firstWeek(FormContext context, CheckFirstWeek form) {
        lastRestart(context.reference()).orElseThrow().checkFirstWeek(context, form);
        timeline.record(context.reference(), "FIRST_WEEK_CHECKED");
    }

    /** Whether the expected return lies behind the last day of the trajectory; the clock runs on (P15). */
    @Transactional(readOnly = true)
    public boolean returnsAfterTheEnd(String reference) {
        return open(reference).filter(interruption ->
                interruption.expectedReturnOn().isAfter(trajectories.get(reference).plannedEnd())).isPresent();
    }

    /** What changes in the plan, as the last restart conversation says; the plan itself must follow. */
    @Transactional(readOnly = true)
    public Optional<String> planChangeAtRestart(String reference) {
        return lastRestart(reference).map(Interruption::planChange);
    }

    /** Since when a trajectory lies still; empty when it does not. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> interruptedSince(String reference) {
        return open(reference).map(Interruption::interruptedOn);
    }

    /** Day of the last restart conversation, if there was one. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastRestartOn(String reference) {
        return repository.lastRestartOn(reference);
    }

    @ShowsInForm("interruption")
    @Transactional(readOnly = true)
    String text(String reference) {
        return open(reference).map(interruption -> interruption.text(trajectories.get(reference).plannedEnd()))
                .orElse("Dit traject is niet onderbroken.");
    }

    @ShowsInForm("restart")
    @Transactional(readOnly = true)
    String restartText(String reference) {
        return lastRestart(reference).map(Interruption::restartText).orElse("Dit traject lag niet stil.");
    }

    private Optional<Interruption> lastRestart(String reference) {
        return repository.findFirstByReferenceAndRestartedOnIsNotNullOrderByIdDesc(reference);
    }

    /** Every four weeks, or on the day on which the return is expected when that comes first (P15). */
    private Object nextReview(FormContext context, Interruption interruption) {
        LocalDate cycle = inFourWeeks(context, interruption.reference());
        return BelgianTime.startOf(cycle.isBefore(interruption.expectedReturnOn()) ? cycle
                : interruption.expectedReturnOn());
    }

    private LocalDate inFourWeeks(FormContext context, String reference) {
        return terms.lastDay(Term.INTERRUPTION_REVIEW, trajectories.get(reference).regulationGeneration(), context.today());
    }

    private Optional<Interruption> open(String reference) {
        return repository.findByReferenceAndRestartedOnIsNull(reference);
    }
}
