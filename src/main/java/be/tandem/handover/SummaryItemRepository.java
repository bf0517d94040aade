package be.tandem.handover;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SummaryItemRepository extends JpaRepository<SummaryItem, Long> {

    Optional<SummaryItem> findByIdAndReferenceAndRemovedFalse(long id, String reference);

    List<SummaryItem> findByReferenceAndRemovedFalseOrderByPlaceAscIdAsc(String reference);
}
