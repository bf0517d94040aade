package be.tandem.evaluation;

import be.tandem.terms.Term;
import be.tandem.terms.TermLength;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the team evaluates: 6 weeks after BEZIG and then every 3 calendar months (P13). */
@Service
@Transactional(readOnly = true)
public class EvaluationCalendar {

    private final EvaluationRepository evaluations;
    private final Trajectories trajectories;
    private final TermTable terms;
    private final Clock clock;

    EvaluationCalendar(EvaluationRepository evaluations, Trajectories trajectories, TermTable terms, Clock clock) {
        this.evaluations = evaluations;
        this.trajectories = trajectories;
        this.terms = terms;
        this.clock = clock;
    }

    /** Day of the next evaluation: the first one when none was held, else the first day of the cycle after today. */
    public LocalDate nextDay(String reference) {
        Trajectory trajectory = trajectories.get(reference);
        if (evaluations.findFirstByReferenceOrderByHeldOnDescIdDesc(reference).isEmpty()) {
            return terms.lastDay(Term.EVALUATION_FIRST, trajectory.regulationGeneration(), trajectory.bezigOn());
        }
        TermLength cycle = terms.length(Term.EVALUATION_CYCLE, trajectory.regulationGeneration(), trajectory.bezigOn());
        return firstAfter(LocalDate.now(clock), trajectory.bezigOn(), cycle);
    }

    /** Every day is counted from BEZIG itself: from day to day, the 31st would drift to the 30th and stay there. */
    private static LocalDate firstAfter(LocalDate today, LocalDate bezigOn, TermLength cycle) {
        int round = 1;
        while (!cycle.times(round).from(bezigOn).isAfter(today)) {
            round++;
        }
        return cycle.times(round).from(bezigOn);
    }
}
