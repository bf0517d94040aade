package be.tandem.closing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface FinalAdviceRepository extends JpaRepository<FinalAdvice, Long> {

    Optional<FinalAdvice> findByReferenceAndStateIn(String reference, Collection<AdviceState> states);

    List<FinalAdvice> findByReferenceOrderById(String reference);
}
