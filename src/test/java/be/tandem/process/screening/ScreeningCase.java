package be.tandem.process.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
import be.tandem.process.Walk;
import be.tandem.process.trajectory.FormText;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.TrajectoryStatus;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What tests of the screening share: a referral of Monday 2 March 2026 and questions about where it stands. */
@TandemTest
abstract class ScreeningCase {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    /** Ten working days later, and ten more: no holiday lies between. */
    static final LocalDate TEN_WORKING_DAYS = LocalDate.of(2026, 3, 16);
    static final LocalDate TWENTY_WORKING_DAYS = LocalDate.of(2026, 3, 30);

    @Autowired
    ProcessEngine engine;
    @Autowired
    Trajectories trajectories;
    @Autowired
    Timeline timeline;
    @Autowired
    JdbcTemplate database;
    private ReferralAlone process;

    @BeforeEach
    void deploy() {
        process = ReferralAlone.deploy(engine);
        ClockUtil.setCurrentTime(Date.from(MONDAY.atTime(12, 0).atZone(BelgianTime.ZONE).toInstant()));
    }

    @AfterEach
    void remove() {
        ClockUtil.reset();
        process.remove();
    }

    Walk start(Map<String, Object> referral) {
        return process.start(referral);
    }

    Walk start() {
        return start(ScreeningSteps.referral());
    }

    /** A referral that lies with DGS. */
    Walk inScreening() {
        return ScreeningSteps.complete(start());
    }

    LocalDate dueOf(Walk walk, String task) {
        return BelgianTime.dayOf(walk.task(task).getDueDate());
    }

    void assertEnded(Walk walk, TrajectoryStatus status, String outcome) {
        assertThat(walk.openTasks()).isEmpty();
        assertThat(trajectories.get(walk.reference()).status()).isEqualTo(status);
        assertThat(walk.variable(ReferralAlone.KEY, "screeningOutcome")).isEqualTo(outcome);
    }

    /** The form is refused, nothing of it is kept and the task stays open. */
    void assertRefused(Walk walk, String task, Map<String, Object> form, String message) {
        long before = rows();
        assertThatThrownBy(() -> walk.submit(task, form)).isInstanceOf(Refusal.class).hasMessageContaining(message);
        assertThat(rows()).isEqualTo(before);
        assertThat(walk.openTasks()).containsExactly(task);
    }

    private long rows() {
        return database.queryForObject("select (select count(*) from screening_note) + (select count(*) from "
                + "screening_decision) + (select count(*) from timeline_event) + (select count(*) from act_hi_detail)",
                Long.class);
    }

    /** The form of a task as its reader gets it. */
    String formText(Walk walk, String task) {
        return FormText.of(engine, walk.task(task));
    }
}
