package be.tandem.handover;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SummaryReadingRepository extends Repository<SummaryReading, Long> {

    SummaryReading save(SummaryReading reading);

    boolean existsByReferenceAndUserId(String reference, String userId);

    List<SummaryReading> findByReferenceOrderByReadAtAscIdAsc(String reference);
}
