package be.tandem.trajectory;

import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens trajectories and moves them along the allowed arrows; every move stands on the timeline. */
@Service
@Transactional
public class Trajectories {

    private final TrajectoryRepository repository;
    private final Timeline timeline;
    private final TermTable terms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Trajectories(TrajectoryRepository repository, Timeline timeline, TermTable terms,
            ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.timeline = timeline;
        this.terms = terms;
        this.events = events;
        this.clock = clock;
    }

    /** Registers a new application and gives it a reference such as AT-2026-000123. */
    public Trajectory open(LocalDate applicationDate) {
        String reference = "AT-%d-%06d".formatted(applicationDate.getYear(), repository.nextNumber());
        Trajectory trajectory = repository.save(new Trajectory(reference, applicationDate));
        timeline.record(reference, "AANGEMELD");
        return trajectory;
    }

    /** The trajectory with this reference. */
    @Transactional(readOnly = true)
    public Trajectory get(String reference) {
        return repository.findById(reference)
                .orElseThrow(() -> new IllegalArgumentException("no trajectory " + reference));
    }

    /** The trajectory with this reference, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Trajectory> find(String reference) {
        return repository.findById(reference);
    }

    /** How many trajectories there are, whatever their status. */
    @Transactional(readOnly = true)
    public long count() {
        return repository.count();
    }

    /** The file is complete and lies with DGS. */
    public void toScreening(String reference) {
        get(reference).moveTo(TrajectoryStatus.IN_SCREENING);
        timeline.record(reference, "IN_SCREENING");
    }

    /** Approved and routed; the region is frozen here. */
    public void initiate(String reference, String region) {
        get(reference).route(region, today());
        timeline.record(reference, "GEINITIEERD");
    }

    /** The participant attended the first conversation on the given day; this day decides the contract year. */
    public void accept(String reference, LocalDate conversationOn) {
        get(reference).accept(conversationOn);
        timeline.record(reference, "AANVAARD");
    }

    /** The casemanager Zorg of the tandem can read the file from today. */
    public void giveCareAccess(String reference) {
        get(reference).giveCareAccess(today());
    }

    /**
     * The signed plan is submitted today: the clock of 18 calendar months starts.
     *
     * @return last day of the trajectory
     */
    public LocalDate start(String reference) {
        Trajectory trajectory = get(reference);
        LocalDate end = terms.lastDay(Term.MAXIMUM_DURATION, trajectory.regulationGeneration(), today());
        trajectory.start(today(), end);
        timeline.record(reference, "BEZIG");
        events.publishEvent(new TrajectoryStarted(reference));
        return end;
    }

    /** VDAB extended the trajectory to the given last day. */
    public void extendTo(String reference, LocalDate end) {
        get(reference).extendTo(end);
        timeline.record(reference, "VERLENGD");
    }

    /** Closed with a final advice (or the outcome "geen advies"). */
    public void close(String reference) {
        end(reference, TrajectoryStatus.AFGESLOTEN);
    }

    /** Stopped early by VDAB, without advice. */
    public void stop(String reference) {
        end(reference, TrajectoryStatus.VERVROEGD_STOPGEZET);
    }

    /** Refused by DGS, withdrawn, or declined by the participant before acceptance. */
    public void refuse(String reference) {
        end(reference, TrajectoryStatus.GEWEIGERD);
    }

    private void end(String reference, TrajectoryStatus finalStatus) {
        get(reference).end(finalStatus, today());
        timeline.record(reference, finalStatus.name());
        events.publishEvent(new TrajectoryEnded(reference));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
