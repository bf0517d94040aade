package be.tandem.team;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SuitabilityReviewRepository extends JpaRepository<SuitabilityReview, Long> {

    List<SuitabilityReview> findByReferenceOrderById(String reference);
}
