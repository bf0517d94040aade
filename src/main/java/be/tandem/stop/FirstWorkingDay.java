package be.tandem.stop;

import be.tandem.calendar.DutchDate;
import be.tandem.form.Refusal;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Ground d says when the participant went to work: a day of this trajectory, or one that is near (P17). */
@Component
class FirstWorkingDay {

    private static final String FIELD = "firstWorkingDay";

    private final Trajectories trajectories;
    private final TermTable terms;

    FirstWorkingDay(Trajectories trajectories, TermTable terms) {
        this.trajectories = trajectories;
        this.terms = terms;
    }

    void refuseAnotherTime(ProposeEarlyStop form, LocalDate today) {
        if (form.ground() != StopGround.EMPLOYED) {
            return;
        }
        Trajectory trajectory = trajectories.get(form.trajectory());
        if (form.firstWorkingDay().isBefore(trajectory.aanvaardOn())) {
            throw new Refusal(FIELD, "De eerste werkdag ligt vóór de start van het traject op "
                    + DutchDate.of(trajectory.aanvaardOn()) + ". Kijk de datum na.");
        }
        LocalDate latest = terms.lastDay(Term.EMPLOYED_SOON, trajectory.regulationGeneration(), today);
        if (form.firstWorkingDay().isAfter(latest)) {
            throw new Refusal(FIELD, "De eerste werkdag ligt te ver in de toekomst. Kies ten laatste " + DutchDate.of(latest)
                    + ", of doe je voorstel later.");
        }
    }
}
