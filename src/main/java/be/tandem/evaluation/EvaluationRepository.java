package be.tandem.evaluation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvaluationRepository extends JpaRepository<Evaluation, Long> {

    Optional<Evaluation> findFirstByReferenceOrderByHeldOnDescIdDesc(String reference);

    /** With who was there, in the same query. */
    @EntityGraph(attributePaths = "present")
    List<Evaluation> findByReferenceOrderByHeldOnAscIdAsc(String reference);
}
