package be.tandem.aftercare;

import be.tandem.terms.TermTable;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which contact comes next in the year after the closing, and who makes it (P25). */
@Service
@Transactional
public class AfterCareYear {

    private final AfterCareRepository repository;
    private final AfterCareCoaches coaches;
    private final Trajectories trajectories;
    private final TermTable terms;
    private final Clock clock;

    AfterCareYear(AfterCareRepository repository, AfterCareCoaches coaches, Trajectories trajectories, TermTable terms,
            Clock clock) {
        this.repository = repository;
        this.coaches = coaches;
        this.trajectories = trajectories;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Plans the next contact. A moment that went by while an earlier one was late is skipped, the last one never is.
     */
    public PlannedContact planNext(String reference) {
        AfterCare afterCare = repository.findByReference(reference).orElseGet(() -> repository.save(new AfterCare(reference)));
        Trajectory trajectory = trajectories.get(reference);
        AfterCareMoment[] moments = AfterCareMoment.values();
        int next = afterCare.moment() == null ? 0 : afterCare.moment().ordinal() + 1;
        while (moments[next] != AfterCareMoment.LAST && dayOf(trajectory, moments[next]).isBefore(LocalDate.now(clock))) {
            next++;
        }
        LocalDate day = dayOf(trajectory, moments[next]);
        afterCare.plan(moments[next], day);
        return new PlannedContact(day, moments[next] == AfterCareMoment.LAST);
    }

    /** Log-in of the coach; empty when that person no longer works here as a casemanager. */
    @Transactional(readOnly = true)
    public Optional<String> coach(String reference) {
        return Optional.of(repository.findByReference(reference).orElseThrow().otherCoach()
                .orElseGet(() -> coaches.coachOfThePlan(reference))).filter(coaches::isCaseManager);
    }

    private LocalDate dayOf(Trajectory trajectory, AfterCareMoment moment) {
        return terms.lastDay(moment.term(), trajectory.regulationGeneration(), trajectory.endedOn());
    }
}
