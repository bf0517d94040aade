package be.tandem.outflow;

import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface OutflowRepository extends JpaRepository<OutflowMeasurement, Long> {

    /** Closed with an outcome, that long ago or longer (5.6). */
    String POPULATION = " from trajectory t cross join (values (0), (1), (3), (6), (12), (18)) point(months) "
            + "left join outflow_measurement m on m.reference = t.reference and m.months = point.months and not m.replaced "
            + "where t.status = 'AFGESLOTEN' and t.ended_on + make_interval(months => point.months) <= :today ";

    /** Writes nothing first: a file has no moment of a trajectory twice, and each of its lines would wait for all before it. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    Optional<OutflowMeasurement> findByReferenceAndMonthsAndReplacedFalse(String reference, int months);

    /** A measurement that is still to be made. */
    interface Due {

        String getReference();

        int getMonths();

        LocalDate getDueOn();
    }

    @Query(value = "select t.reference, point.months, cast(t.ended_on + make_interval(months => point.months) as date) as \"dueOn\""
            + POPULATION + "and m.id is null order by 3, 1, 2 limit :most", nativeQuery = true)
    List<Due> due(LocalDate today, int most);

    /** What was measured at one moment. */
    interface Sum {

        int getMonths();

        long getClosed();

        long getMeasured();

        long getOutOfUnemployment();

        long getInPaidWork();
    }

    @Query(value = "select point.months, count(*) as closed, count(m.id) as measured, "
            + "count(*) filter (where m.out_of_unemployment) as \"outOfUnemployment\", "
            + "count(*) filter (where m.in_paid_work) as \"inPaidWork\"" + POPULATION + "group by point.months order by 1",
            nativeQuery = true)
    List<Sum> sums(LocalDate today);
}
