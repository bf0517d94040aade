package be.tandem.trajectory;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface TimelineEventRepository extends JpaRepository<TimelineEvent, Long> {

    List<TimelineEvent> findByReferenceOrderByHappenedAtAscIdAsc(String reference);

    long countByReferenceAndCode(String reference, String code);
}
