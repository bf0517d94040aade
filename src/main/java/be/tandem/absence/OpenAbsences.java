package be.tandem.absence;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Those of these people whose work others do now. */
    Set<String> takenOver(Collection<String> people) {
        return absences.findByPersonInAndReturnedOnIsNullOrderById(people).stream().filter(Absence::isTakenOver)
                .map(Absence::person).collect(Collectors.toSet());
    }

    /** Whether others do the work of this person now. */
    boolean isAway(String person) {
        return of(person).filter(Absence::isTakenOver).isPresent();
    }
}
