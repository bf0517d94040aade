package be.tandem.absence;

import java.util.List;
import org.springframework.data.repository.Repository;

interface AbsenceCaseRepository extends Repository<AbsenceCase, Long> {

    AbsenceCase save(AbsenceCase absenceCase);

    List<AbsenceCase> findByAbsenceIdOrderById(Long absenceId);
}
