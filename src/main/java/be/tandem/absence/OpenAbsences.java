package be.tandem.absence;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is away at this moment. */
@Component
class OpenAbsences {

    private final AbsenceRepository absences;

    OpenAbsences(AbsenceRepository absences) {
        this.absences = absences;
    }

    Absence get(String reference) {
        return absences.findByReference(reference).orElseThrow();
    }

    Optional<Absence> of(String person) {
        return absences.findByPersonAndReturnedOnIsNull(person);
    }

    /** Whether others do the work of this person now. */
    boolean isAway(String person) {
        return of(person).filter(Absence::isTakenOver).isPresent();
    }
}
