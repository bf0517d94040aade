package be.tandem.action;

import be.tandem.plan.PlanDomain;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RegisteredActionRepository extends JpaRepository<RegisteredAction, Long> {

    List<RegisteredAction> findByReferenceAndReplacedFalseAndHappenedOnGreaterThanEqualOrderByHappenedOnAscIdAsc(
            String reference, LocalDate from);

    List<RegisteredAction> findByReferenceAndReplacedFalseOrderByHappenedOnAscIdAsc(String reference);

    List<RegisteredAction> findByReferenceOrderByHappenedOnAscIdAsc(String reference);

    @Query("select distinct action.registeredBy from RegisteredAction action where action.reference = :reference")
    Set<String> findRegistrars(String reference);

    /** First appointment after this day to which the participant did not come, null when there is none. */
    @Query("select min(action.happenedOn) from RegisteredAction action where action.reference = :reference "
            + "and action.kind = 'NO_SHOW' and not action.replaced and action.happenedOn > :day")
    LocalDate firstMissedAfter(String reference, LocalDate day);

    /** Day of the last action that took place, null when there was none. */
    @Query("select max(action.happenedOn) from RegisteredAction action where action.reference = :reference "
            + "and action.domain = :domain and action.kind = 'EXECUTED' and action.activity = 'GUIDANCE' "
            + "and not action.replaced")
    LocalDate lastExecuted(String reference, PlanDomain domain);
}
