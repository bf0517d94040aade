package be.tandem.absence;

import be.tandem.plan.PlanDomain;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AbsentProviderRepository extends Repository<AbsentProvider, Long> {

    AbsentProvider save(AbsentProvider side);

    Optional<AbsentProvider> findByAbsenceIdAndReferenceAndDomain(Long absenceId, String reference, PlanDomain domain);

    Optional<AbsentProvider> findByCaseId(String caseId);

    List<AbsentProvider> findByAbsenceIdAndAskedOnIsNullOrderById(Long absenceId);

    List<AbsentProvider> findByAbsenceIdAndAskedOnIsNotNullAndDecidedOnIsNull(Long absenceId);

    List<AbsentProvider> findByReferenceAndDomainAndAskedOnIsNotNullAndDecidedOnIsNull(String reference, PlanDomain domain);
}
