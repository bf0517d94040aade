package be.tandem.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EvaluationRepository extends JpaRepository<Evaluation, Long> {

    Optional<Evaluation> findFirstByReferenceOrderByHeldOnDescIdDesc(String reference);

    /** Day of the last evaluation, if there was one. */
    default Optional<LocalDate> lastHeldOn(String reference) {
        return findFirstByReferenceOrderByHeldOnDescIdDesc(reference).map(Evaluation::heldOn);
    }

    @Query("select max(e.heldOn) from Evaluation e join e.present who where e.reference = :reference and who = :somebody")
    Optional<LocalDate> lastHeldWith(String reference, EvaluateProgress.Presence somebody);

    /** With who was there, in the same query. */
    @EntityGraph(attributePaths = "present")
    List<Evaluation> findByReferenceOrderByHeldOnAscIdAsc(String reference);

    /** How many people gave an answer. */
    interface Pulse {

        String getSatisfaction();

        long getPeople();
    }

    /** The last answer of each person in the period, of those who wanted to give one. */
    @Query(value = "select satisfaction, count(*) as people from (select distinct on (e.reference) e.satisfaction "
            + "from evaluation e join trajectory t on t.reference = e.reference where t.region in (:regions) "
            + "and e.held_on between :from and :to and e.satisfaction <> 'NOT_ASKED' "
            + "order by e.reference, e.held_on desc, e.id desc) last group by satisfaction", nativeQuery = true)
    List<Pulse> pulses(Collection<String> regions, LocalDate from, LocalDate to);
}
