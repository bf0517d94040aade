package be.tandem.absence;

import be.tandem.network.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AbsenceCaseRepository extends Repository<AbsenceCase, Long> {

    AbsenceCase save(AbsenceCase absenceCase);

    Optional<AbsenceCase> findByAbsenceIdAndReferenceAndRole(Long absenceId, String reference, Role role);

    List<AbsenceCase> findByAbsenceIdOrderById(Long absenceId);
}
