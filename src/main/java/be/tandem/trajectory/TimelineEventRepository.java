package be.tandem.trajectory;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface TimelineEventRepository extends JpaRepository<TimelineEvent, Long> {

    List<TimelineEvent> findByReferenceOrderByHappenedAtAscIdAsc(String reference);

    boolean existsByReferenceAndCodeIn(String reference, Collection<String> codes);

    long countByReferenceAndCode(String reference, String code);
}
