package be.tandem.aftercare;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AfterCareRepository extends Repository<AfterCare, String> {

    AfterCare save(AfterCare afterCare);

    Optional<AfterCare> findByReference(String reference);
}
