package be.tandem.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.form.Refusal;
import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.protection.Sealed;
import be.tandem.trajectory.Trajectories;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** D4: the participant can ask not to pass one item on; then only the two casemanagers see it. */
@TandemTest
class RestrictionsTest {

    private static final Reader WORK = new Reader(RunningTrajectory.WORK, List.of("CASE_MANAGER_WORK.KEMPEN"));
    private static final Reader CARE = new Reader(RunningTrajectory.CARE, List.of("CASE_MANAGER_CARE.KEMPEN"));
    private static final Reader BACKUP = new Reader("case_manager_work2.kempen", List.of("CASE_MANAGER_WORK.KEMPEN"));
    private static final Reader PROVIDER = new Reader("work_provider1.kempen", List.of("WORK_PROVIDER.KEMPEN"));

    @Autowired
    private Restrictions restrictions;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void backToToday() {
        ClockUtil.reset();
    }

    @Test
    void aRestrictedItemIsSeenByTheTwoCaseManagersOnlyUntilItIsLifted() {
        String reference = bezig();
        long item = evaluation(reference);
        long other = evaluation(reference);
        assertThat(restrictions.hides(PROVIDER, reference, ItemKind.EVALUATION, item)).isFalse();

        restrictions.restrict(WORK, reference, ItemKind.EVALUATION, item);
        restrictions.restrict(CARE, reference, ItemKind.EVALUATION, item);

        assertThat(restrictions.isRestricted(reference, ItemKind.EVALUATION, item)).isTrue();
        for (Reader outsider : List.of(PROVIDER, BACKUP)) {
            assertThat(restrictions.hides(outsider, reference, ItemKind.EVALUATION, item)).isTrue();
            assertThat(restrictions.hides(outsider, reference, ItemKind.EVALUATION, other)).isFalse();
            assertThat(restrictions.hidden(outsider, reference, ItemKind.EVALUATION)).containsExactly(item);
            assertThat(restrictions.hidden(outsider, reference, ItemKind.PROGRESS)).isEmpty();
        }
        for (Reader caseManager : List.of(WORK, CARE)) {
            assertThat(restrictions.hides(caseManager, reference, ItemKind.EVALUATION, item)).isFalse();
            assertThat(restrictions.hidden(caseManager, reference, ItemKind.EVALUATION)).isEmpty();
        }

        restrictions.lift(CARE, reference, ItemKind.EVALUATION, item);
        assertThat(restrictions.hides(PROVIDER, reference, ItemKind.EVALUATION, item)).isFalse();
        assertThat(database.queryForList("select recorded_by, lifted_by from item_restriction where item_id = ?", item))
                .as("the request stays on record").singleElement().satisfies(row -> assertThat(row)
                        .containsEntry("recorded_by", WORK.userId()).containsEntry("lifted_by", CARE.userId()));
    }

    @Test
    void anItemOfAnotherCaseCannotBeRestricted() {
        long elsewhere = evaluation(bezig());
        String reference = bezig();
        assertThatThrownBy(() -> restrictions.restrict(WORK, reference, ItemKind.EVALUATION, elsewhere))
                .isInstanceOf(Refusal.class).hasMessageContaining("staat niet in dit dossier");
    }

    private String bezig() {
        return new RunningTrajectory(engine, trajectories, database)
                .bezigSince(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 2));
    }

    private long evaluation(String reference) {
        Long id = database.queryForObject("select nextval('dossier_id')", Long.class);
        database.update("insert into evaluation (id, reference, held_on, work_progress, care_progress, satisfaction, "
                + "outcome, recorded_on, recorded_by) values (?, ?, '2026-04-01', ?, ?, 'SATISFIED', "
                + "'CONTINUE', '2026-04-01', 'x')", id, reference, Sealed.text("Goed"), Sealed.text("Goed"));
        return id;
    }
}
