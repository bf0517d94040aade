package be.tandem.absence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AbsenceRepository extends Repository<Absence, Long> {

    @Query(value = "select nextval('absence_number')", nativeQuery = true)
    long nextNumber();

    Absence save(Absence absence);

    Optional<Absence> findById(Long id);

    Optional<Absence> findByReference(String reference);

    Optional<Absence> findByPersonAndReturnedOnIsNull(String person);

    List<Absence> findByPersonInAndReturnedOnIsNullOrderById(Collection<String> people);
}
