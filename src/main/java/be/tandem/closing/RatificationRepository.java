package be.tandem.closing;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RatificationRepository extends JpaRepository<Ratification, Long> {

    List<Ratification> findByFinalAdviceIdOrderById(Long finalAdviceId);
}
