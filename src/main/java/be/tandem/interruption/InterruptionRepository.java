package be.tandem.interruption;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InterruptionRepository extends Repository<Interruption, Long> {

    Interruption save(Interruption interruption);

    @Query("select max(interruption.restartHeldOn) from Interruption interruption where interruption.reference = :reference")
    Optional<LocalDate> lastRestartOn(String reference);

    Optional<Interruption> findFirstByReferenceAndRestartedOnIsNotNullOrderByIdDesc(String reference);

    Optional<Interruption> findByReferenceAndRestartedOnIsNull(String reference);
}
