package be.tandem.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.trajectory.Trajectories;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** D6: the trail only grows, also for the application's own database user, with which these tests are connected. */
@TandemTest
class AuditTrailTest {

    @Autowired
    private AuditTrail trail;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private JdbcTemplate database;

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set user_id = 'somebody else'", "update audit_entry set purpose = ''",
        "delete from audit_entry", "truncate audit_entry", "truncate audit_entry cascade", "truncate trajectory cascade"})
    void noLineIsEverChangedOrTakenAway(String attempt) {
        String reference = trajectories.open(LocalDate.of(2026, 1, 5)).reference();
        trail.record(reference, "case_manager_work1.kempen", "CASE_MANAGER_WORK", "PLAN", "READ", "plan bekijken");
        assertThatThrownBy(() -> database.execute(attempt)).isInstanceOf(DataAccessException.class)
                .hasMessageContaining("the audit trail only grows");
        assertThat(trail.of(reference)).singleElement().satisfies(line -> {
            assertThat(line.userId()).isEqualTo("case_manager_work1.kempen");
            assertThat(line.purpose()).isEqualTo("plan bekijken");
        });
    }

    @Test
    void aTrajectoryWithLinesIsNotDeletedFromUnderThem() {
        String reference = trajectories.open(LocalDate.of(2026, 1, 5)).reference();
        trail.record(reference, "x", "", "PLAN", "READ", "plan bekijken");
        database.update("delete from timeline_event where reference = ?", reference);
        assertThatThrownBy(() -> database.update("delete from trajectory where reference = ?", reference))
                .isInstanceOf(DataAccessException.class);
    }
}
