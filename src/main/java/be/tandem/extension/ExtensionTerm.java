package be.tandem.extension;

import be.tandem.form.Refusal;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Trajectory;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Until when a trajectory may be extended. */
@Component
class ExtensionTerm {

    private final TermTable terms;

    ExtensionTerm(TermTable terms) {
        this.terms = terms;
    }

    /**
     * The new last day: 18 calendar months and the extension, counted from BEZIG in one go, so that a trajectory
     * that began on the 31st does not lose days in a short month.
     */
    LocalDate endWith(Trajectory trajectory, int months) {
        int most = months(Term.EXTENSION_MAXIMUM, trajectory);
        if (months < 1 || months > most) {
            throw new Refusal("months", "Een verlenging duurt 1 tot " + most + " maanden. Pas het aantal aan.");
        }
        LocalDate end = trajectory.bezigOn().plusMonths((long) months(Term.MAXIMUM_DURATION, trajectory) + months);
        if (end.isAfter(lastPossibleDay(trajectory))) {
            throw new Refusal("months", "Een traject duurt nooit langer dan 24 maanden na Bezig. Kies minder maanden.");
        }
        return end;
    }

    private int months(Term term, Trajectory trajectory) {
        return terms.length(term, trajectory.regulationGeneration(), trajectory.bezigOn()).amount();
    }

    private LocalDate lastPossibleDay(Trajectory trajectory) {
        return terms.lastDay(Term.ABSOLUTE_MAXIMUM, trajectory.regulationGeneration(), trajectory.bezigOn());
    }
}
