package be.tandem.aftercare;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TakenStepRepository extends Repository<TakenStep, String> {

    TakenStep save(TakenStep step);

    Optional<TakenStep> findByReference(String reference);
}
