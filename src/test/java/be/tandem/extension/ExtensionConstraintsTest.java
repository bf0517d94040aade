package be.tandem.extension;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.trajectory.Trajectories;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** P18 in the database: what must never happen is refused there too, whatever program writes. */
@TandemTest
class ExtensionConstraintsTest {

    private static final String REQUEST = """
            insert into extension (id, reference, requested_months, motivation, requested_on, requested_by, version)
            values (nextval('dossier_id'), ?, ?, 'meer tijd', ?, 'iemand', 0)""";
    private static final String APPROVAL = """
            update extension set decision = 'APPROVED', granted_months = 6, new_end = ?, decided_on = ?,
                decided_by = 'vdab' where reference = ?""";

    @Autowired
    private JdbcTemplate database;
    @Autowired
    private Trajectories trajectories;
    private String reference;
    private LocalDate bezigOn;
    private LocalDate end;

    @BeforeEach
    void aRunningTrajectory() {
        bezigOn = LocalDate.now();
        reference = trajectories.open(bezigOn).reference();
        trajectories.toScreening(reference);
        trajectories.initiate(reference, "KEMPEN");
        trajectories.accept(reference, bezigOn);
        end = trajectories.start(reference);
    }

    @Test
    void oneToSixMonths() {
        refused(REQUEST, reference, 0, bezigOn);
        refused(REQUEST, reference, 7, bezigOn);
        accepted(REQUEST, reference, 6, bezigOn);
    }

    @Test
    void askedBeforeTheEndOfARunningTrajectory() {
        refused(REQUEST, reference, 3, end.plusDays(1));
        accepted(REQUEST, reference, 3, end);
        refused(REQUEST, trajectories.open(bezigOn).reference(), 3, bezigOn);
    }

    @Test
    void onlyOneThatStands() {
        accepted(REQUEST, reference, 3, bezigOn);
        refused(REQUEST, reference, 3, bezigOn);
    }

    @Test
    void neverBeyondTwentyFourMonthsAndNeverChangedAfterwards() {
        accepted(REQUEST, reference, 6, bezigOn);
        refused(APPROVAL, bezigOn.plusMonths(24).plusDays(1), bezigOn, reference);
        refused(APPROVAL, bezigOn.plusMonths(24), end.plusDays(1), reference);
        accepted(APPROVAL, bezigOn.plusMonths(24), bezigOn, reference);
        refused(APPROVAL, bezigOn.plusMonths(20), bezigOn, reference);
    }

    private void accepted(String statement, Object... values) {
        assertThatCode(() -> database.update(statement, values)).doesNotThrowAnyException();
    }

    private void refused(String statement, Object... values) {
        assertThatThrownBy(() -> database.update(statement, values)).isInstanceOf(DataAccessException.class);
    }
}
