package be.tandem.interruption;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface InterruptionRepository extends Repository<Interruption, Long> {

    Interruption save(Interruption interruption);

    Optional<Interruption> findByReferenceAndRestartedOnIsNull(String reference);
}
