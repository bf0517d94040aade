package be.tandem.absence;

import be.tandem.allocation.AllocatedProvider;
import be.tandem.allocation.Allocations;
import be.tandem.allocation.GuidedSide;
import be.tandem.allocation.ProviderFound;
import be.tandem.allocation.ProviderStep;
import be.tandem.team.Teams;
import be.tandem.terms.RegulationGeneration;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Trajectories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The casemanager of the same side does the work of a provider who is away, because nobody else has to do with the case (D1);
 * the provider who comes back gets back what is still open (P16). The participant hears of both.
 */
@Service
@Transactional
public class AbsentProviders {

    private final OpenAbsences absences;
    private final AbsentProviderRepository sides;
    private final Allocations allocations;
    private final Teams teams;
    private final Trajectories trajectories;
    private final TermTable terms;
    private final Clock clock;

    AbsentProviders(OpenAbsences absences, AbsentProviderRepository sides, Allocations allocations, Teams teams,
            Trajectories trajectories, TermTable terms, Clock clock) {
        this.absences = absences;
        this.sides = sides;
        this.allocations = allocations;
        this.teams = teams;
        this.trajectories = trajectories;
        this.terms = terms;
        this.clock = clock;
    }

    /** From now on others do the work of this person; answers with every place where that is. */
    public List<GuidedSide> begin(String absenceReference) {
        Absence absence = absences.get(absenceReference);
        List<GuidedSide> guided = guided(absence);
        guided.forEach(side -> begin(absence, side));
        return guided;
    }

    /** Who accepts while away is stood in for from the first task on. */
    @EventListener
    void accepted(ProviderFound found) {
        allocations.of(found.reference(), found.domain()).map(AllocatedProvider::userId).flatMap(absences::of)
                .filter(Absence::isTakenOver)
                .ifPresent(absence -> begin(absence, new GuidedSide(found.reference(), found.domain())));
    }

    /** For who is casemanager there too the back-up steps in, of which the participant hears already. */
    private void begin(Absence absence, GuidedSide side) {
        if (isUnderWay(side) && known(absence, side).isEmpty()
                && !teams.of(side.reference()).hasCaseManager(absence.person())) {
            sides.save(new AbsentProvider(absence.id(), side, LocalDate.now(clock)));
            allocations.tell(side, ProviderStep.AWAY);
        }
    }

    /** The person is back; answers with every place where others did the work until now. */
    public List<GuidedSide> end(String absenceReference) {
        Absence absence = absences.get(absenceReference);
        List<GuidedSide> guided = guided(absence);
        guided.stream().filter(side -> isUnderWay(side) && known(absence, side).isPresent())
                .forEach(side -> allocations.tell(side, ProviderStep.BACK));
        return guided;
    }

    /** After the end too, as long as a report may still be written (P11). */
    private List<GuidedSide> guided(Absence absence) {
        LocalDate today = LocalDate.now(clock);
        return allocations.guidedBy(absence.person(),
                terms.firstDay(Term.AFTER_CARE_END, RegulationGeneration.of(today), today));
    }

    private Optional<AbsentProvider> known(Absence absence, GuidedSide side) {
        return sides.findByAbsenceIdAndReferenceAndDomain(absence.id(), side.reference(), side.domain());
    }

    private boolean isUnderWay(GuidedSide side) {
        return !trajectories.get(side.reference()).status().isFinal();
    }
}
