package be.tandem.absence;

import be.tandem.access.CaseAccess;
import be.tandem.access.CasePhase;
import be.tandem.allocation.Allocations;
import be.tandem.allocation.GuidedSide;
import be.tandem.allocation.ProviderStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the coordinator is asked whether somebody else comes for a provider who stays away (P16); once for each absence. */
@Service
@Transactional
public class ProviderReplacements {

    private final OpenAbsences absences;
    private final AbsentProviderRepository sides;
    private final Allocations allocations;
    private final CaseAccess access;
    private final Clock clock;

    ProviderReplacements(OpenAbsences absences, AbsentProviderRepository sides, Allocations allocations, CaseAccess access,
            Clock clock) {
        this.absences = absences;
        this.sides = sides;
        this.allocations = allocations;
        this.access = access;
        this.clock = clock;
    }

    /** Where nobody was asked yet, the person still guides the participant, and providers work. */
    @Transactional(readOnly = true)
    public List<GuidedSide> toAsk(String absenceReference) {
        Absence absence = absences.get(absenceReference);
        return sides.findByAbsenceIdAndAskedOnIsNullOrderById(absence.id()).stream().map(AbsentProvider::side)
                .filter(side -> access.phaseOf(side.reference()) == CasePhase.EXECUTION && guides(absence.person(), side))
                .toList();
    }

    private boolean guides(String person, GuidedSide side) {
        return allocations.of(side.reference(), side.domain()).filter(now -> person.equals(now.userId())).isPresent();
    }

    /** @param caseId identification of the process that asks */
    public void asked(String absenceReference, GuidedSide side, String caseId) {
        Long absenceId = absences.get(absenceReference).id();
        sides.findByAbsenceIdAndReferenceAndDomain(absenceId, side.reference(), side.domain()).orElseThrow()
                .asked(caseId, LocalDate.now(clock));
        allocations.tell(side, ProviderStep.STAYS_AWAY);
    }

    /** The person is back, or away for a shorter time; answers with the processes that ask for nothing now. */
    public List<String> lapse(String absenceReference) {
        return lapse(sides.findByAbsenceIdAndAskedOnIsNotNullAndDecidedOnIsNull(absences.get(absenceReference).id()));
    }

    /** Somebody else came on another way (N1). */
    public List<String> lapse(GuidedSide side) {
        return lapse(sides.findByReferenceAndDomainAndAskedOnIsNotNullAndDecidedOnIsNull(side.reference(), side.domain()));
    }

    private static List<String> lapse(List<AbsentProvider> open) {
        return open.stream().map(AbsentProvider::lapse).toList();
    }
}
