package be.tandem.internship;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Internships that are not finished when a trajectory wants to end. Guidance that is closed would leave the employer and the
 * participant alone and the final report without what was learned; only the last day of the trajectory leaves no choice (P11, P18).
 */
@Service
@Transactional
public class OpenInternships {

    private final InternshipRepository repository;
    private final Internships internships;

    OpenInternships(InternshipRepository repository, Internships internships) {
        this.repository = repository;
        this.internships = internships;
    }

    /** Says in Dutch what must happen before the team closes, or nothing. */
    @Transactional(readOnly = true)
    public Optional<String> whatToDoFirst(String reference) {
        if (!repository.findByReferenceAndAgreementIsNotNullAndEndedOnIsNullOrderById(reference).isEmpty()) {
            return Optional.of("Er loopt nog een stage, of er is er een afgesproken. Beëindig eerst de stage: de dienstverlener "
                    + "Werk meldt het einde en schrijft het verslag. Kies daarna opnieuw “Afsluiten met een eindadvies”.");
        }
        if (repository.waitsForReport(reference)) {
            return Optional.of("Het verslag van de stage is nog niet klaar. Het eindverslag steunt erop. "
                    + "Vraag het aan de dienstverlener Werk en sluit daarna af.");
        }
        return Optional.empty();
    }

    /**
     * The trajectory reached its last day, and so did its internships.
     *
     * @return process instances of those that had started, of which a report and an opinion are asked
     */
    public List<String> endWithTheTrajectory(String reference) {
        return repository.findByReferenceAndAgreementIsNotNullAndEndedOnIsNullOrderById(reference).stream()
                .filter(internships::end).map(Internship::caseId).toList();
    }
}
