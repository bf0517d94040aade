package be.tandem.process.trajectory;

import static be.tandem.process.trajectory.RunningTrajectory.CARE;
import static be.tandem.process.trajectory.RunningTrajectory.WORK;
import static be.tandem.process.trajectory.StopSteps.handle;
import static be.tandem.process.trajectory.StopSteps.move;
import static be.tandem.process.trajectory.StopSteps.reportMove;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
import be.tandem.process.Walk;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** P3: whoever moves keeps the region of the trajectory; the team decides how it goes on. */
@TandemTest
class AddressMoveTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Timeline timeline;
    @Autowired
    private JdbcTemplate database;
    private String reference;
    private Walk walk;

    @BeforeEach
    void startClosing() {
        RunningTrajectory running = new RunningTrajectory(engine, trajectories, database);
        reference = running.bezigSince(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 2));
        walk = running.atPhase("closing", reference).moveTo(TODAY);
    }

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void theRegionStaysAndTheTeamGoesOnOrHandsOver() {
        reportMove(engine, CARE, move(reference, TODAY.plusDays(20), "8400"));
        assertThat(walk.task("handleAddressMove").getAssignee()).isEqualTo(WORK);
        assertThat(BelgianTime.dayOf(walk.task("handleAddressMove").getDueDate())).isEqualTo("2026-09-21");
        assertRefused(move(reference, TODAY, "2300"), "Voor dit traject is al een verhuis gemeld.");
        walk.submit("handleAddressMove", handle("HAND_OVER"));
        assertThat(walk.openTasks()).containsExactly("contributeFinalReport", "writeFinalReport");
        assertThat(trajectories.get(reference).region()).isEqualTo("KEMPEN");
        assertThat(walk.variable("activationTrajectory", "region")).isEqualTo("KEMPEN");
        assertThat(database.queryForMap("select new_region, outcome from address_move where reference = ?", reference))
                .containsEntry("new_region", "REGIO_OOSTENDE").containsEntry("outcome", "HAND_OVER");
        assertThat(timeline.count(reference, "ADDRESS_MOVE_HAND_OVER")).isEqualTo(1);
    }

    @Test
    void outsideFlandersTheTeamIsAdvisedToStopAndCannotHandOver() {
        reportMove(engine, WORK, move(reference, TODAY, "1000"));
        assertThatThrownBy(() -> walk.submit("handleAddressMove", handle("HAND_OVER"))).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Buiten Vlaanderen is er geen team om aan over te dragen.");
        walk.submit("handleAddressMove", handle("PROPOSE_STOP"));
        assertThat(timeline.count(reference, "ADDRESS_MOVE_PROPOSE_STOP")).isEqualTo(1);
        Map<String, Object> abroad = move(reference, TODAY, "75001");
        assertRefused(abroad, "Een Belgische postcode heeft vier cijfers.");
        abroad.put("country", "ABROAD");
        reportMove(engine, WORK, abroad);
        walk.submit("handleAddressMove", handle("TEAM_CONTINUES"));
    }

    @Test
    void onlyAnOwnCaseManagerReportsAMove() {
        assertThatThrownBy(() -> reportMove(engine, "case_manager_care2.kempen", move(reference, TODAY, "2300")))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("“Welk traject?” heeft een waarde die niet");
    }

    private void assertRefused(Map<String, Object> form, String message) {
        assertThatThrownBy(() -> reportMove(engine, WORK, form)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith(message);
    }
}
