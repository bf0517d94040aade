package be.tandem.handover;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SummaryRevisionRepository extends Repository<SummaryRevision, Long> {

    SummaryRevision save(SummaryRevision revision);

    List<SummaryRevision> findByReferenceOrderByChangedAtAscIdAsc(String reference);
}
