package be.tandem.funding;

import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import be.tandem.trajectory.TrajectoryEnded;
import be.tandem.trajectory.TrajectoryStarted;
import be.tandem.trajectory.TrajectoryStatus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a trajectory brings into the reserve of its network, when that works per trajectory on the day of BEZIG (F4). */
@Service
@Transactional
class ReserveIncome {

    private final ReserveEntryRepository repository;
    private final CoordinatorFees fees;
    private final FinancingModes modes;
    private final Trajectories trajectories;

    ReserveIncome(ReserveEntryRepository repository, CoordinatorFees fees, FinancingModes modes, Trajectories trajectories) {
        this.repository = repository;
        this.fees = fees;
        this.modes = modes;
        this.trajectories = trajectories;
    }

    @EventListener
    void on(TrajectoryStarted started) {
        Trajectory trajectory = trajectories.get(started.reference());
        if (modes.of(trajectory, trajectory.bezigOn()) == FinancingMode.PER_TRAJECTORY) {
            repository.save(ReserveEntry.income(trajectory, EntryKind.FIRST_PART, feeOf(trajectory).firstPart(),
                    trajectory.bezigOn()));
        }
    }

    /**
     * The rest comes for who brought the first part in and was closed: that is with an advice, whichever (H24), and not within
     * three months, which the database guards (P23). An early stop earns nothing more (F9).
     */
    @EventListener
    void on(TrajectoryEnded ended) {
        Trajectory trajectory = trajectories.get(ended.reference());
        if (trajectory.status() == TrajectoryStatus.AFGESLOTEN) {
            repository.findByReferenceAndKind(ended.reference(), EntryKind.FIRST_PART).ifPresent(first ->
                    repository.save(ReserveEntry.income(trajectory, EntryKind.LAST_PART,
                            feeOf(trajectory).lastPart(first.cents()), trajectory.endedOn())));
        }
    }

    /** The amount of the day of BEZIG, for both parts. */
    private CoordinatorFee feeOf(Trajectory trajectory) {
        return fees.of(trajectory.regulationGeneration(), trajectory.bezigOn());
    }
}
