package be.tandem.absence;

import be.tandem.network.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AbsenceCaseRepository extends Repository<AbsenceCase, Long> {

    AbsenceCase save(AbsenceCase absenceCase);

    Optional<AbsenceCase> findByAbsenceIdAndReferenceAndRole(Long absenceId, String reference, Role role);

    List<AbsenceCase> findByAbsenceIdOrderById(Long absenceId);

    /** In which this person stands in, or did, for somebody who is still away. */
    @Query("select one from AbsenceCase one join Absence absence on absence.id = one.absenceId "
            + "where one.standIn = :person and absence.returnedOn is null order by one.id")
    List<AbsenceCase> findOpenWith(String person);
}
