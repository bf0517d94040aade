package be.tandem.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.access.Reader;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule: a page of a case asks the database as many questions for a long story as for a short one. */
@TandemTest
class CaseQuestionsTest {

    private static final Reader MANAGER = new Reader(ExampleCase.WORK, List.of("CASE_MANAGER_WORK.KEMPEN"));

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Timeline timeline;
    @Autowired
    private CaseOverviews overviews;
    @Autowired
    private CaseItems items;
    @Autowired
    private EntityManagerFactory dossier;

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void theNumberOfQuestionsDoesNotGrowWithTheCase() {
        ExampleCase example = new ExampleCase(engine, trajectories).execution();
        String reference = example.reference();
        long overview = questions(() -> overviews.of(MANAGER, reference));
        long pages = questions(() -> pages(reference));
        for (int i = 0; i < 100; i++) {
            timeline.record(reference, "WORK_ACTION_EXECUTED");
        }
        example.moreActions(20).evaluated();
        assertThat(overviews.of(MANAGER, reference).timeline()).hasSizeGreaterThan(110);
        assertThat(questions(() -> overviews.of(MANAGER, reference))).isEqualTo(overview).isLessThan(30);
        assertThat(questions(() -> pages(reference))).isEqualTo(pages).isLessThan(30);
    }

    private void pages(String reference) {
        items.actions(MANAGER, reference);
        items.internships(MANAGER, reference);
        items.evaluations(MANAGER, reference);
    }

    /** The fewer of two looks: once in fifty lines on the trail (D6), the look that writes it reserves new numbers too. */
    private long questions(Runnable page) {
        return Math.min(counted(page), counted(page));
    }

    private long counted(Runnable page) {
        Statistics statistics = dossier.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        page.run();
        long count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }
}
