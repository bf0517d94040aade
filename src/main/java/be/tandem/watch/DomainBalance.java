package be.tandem.watch;

import be.tandem.action.ActionBalance;
import be.tandem.action.ActionBalance.LastExecuted;
import be.tandem.calendar.DutchDate;
import be.tandem.form.ShowsInForm;
import be.tandem.interruption.Interruptions;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work and care go as much at the same time as possible; six weeks of one side alone is too long (P10, H9). */
@Service
@Transactional(readOnly = true)
public class DomainBalance {

    /**
     * How work and care stand to each other.
     *
     * @param lookAgainOn last day before it may have changed
     */
    public record Standing(Need need, LocalDate lookAgainOn) {
    }

    /** Nothing to do, a signal, or nothing any more. */
    public enum Need { BALANCED, ONE_SIDED, OVER }

    private final ActionBalance actions;
    private final Interruptions interruptions;
    private final Trajectories trajectories;
    private final TermTable terms;
    private final Clock clock;

    DomainBalance(ActionBalance actions, Interruptions interruptions, Trajectories trajectories, TermTable terms,
            Clock clock) {
        this.actions = actions;
        this.interruptions = interruptions;
        this.trajectories = trajectories;
        this.terms = terms;
        this.clock = clock;
    }

    /** How it stands today; a side without any action counts from the day on which the trajectory became Bezig. */
    public Standing of(String reference) {
        Trajectory trajectory = trajectories.get(reference);
        LocalDate today = LocalDate.now(clock);
        LastExecuted last = actions.of(reference);
        LocalDate work = until(trajectory, last.work());
        LocalDate care = until(trajectory, last.care());
        LocalDate again = Stream.of(work, care).filter(day -> day.isAfter(today)).min(LocalDate::compareTo)
                .orElseGet(() -> terms.lastDay(Term.ONE_SIDED, trajectory.regulationGeneration(), today));
        boolean oneSided = work.isAfter(today) != care.isAfter(today)
                && interruptions.interruptedSince(reference).isEmpty();
        Need need = trajectory.status().isFinal() ? Need.OVER : oneSided ? Need.ONE_SIDED : Need.BALANCED;
        return new Standing(need, again);
    }

    @ShowsInForm("domainBalance")
    String text(String reference) {
        LastExecuted last = actions.of(reference);
        return "Werk: " + day(last.work()) + "\nZorg: " + day(last.care());
    }

    private static String day(LocalDate last) {
        return last == null ? "nog geen actie" : DutchDate.inFull(last);
    }

    private LocalDate until(Trajectory trajectory, LocalDate last) {
        return terms.lastDay(Term.ONE_SIDED, trajectory.regulationGeneration(), last == null ? trajectory.bezigOn() : last);
    }
}
