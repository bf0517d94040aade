package be.tandem.process.planning;

import static be.tandem.process.planning.PlanningSteps.CARE;
import static be.tandem.process.planning.PlanningSteps.WORK;
import static be.tandem.process.planning.PlanningSteps.WORK_BACKUP;
import static be.tandem.process.planning.PlanningSteps.assignCare;
import static be.tandem.process.planning.PlanningSteps.assignWork;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
import be.tandem.process.Walk;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** P4: two leads name the tandem at the same time, within five working days. */
class AssignmentTest extends PlanningWalk {

    @Autowired
    private Teams teams;

    @Test
    void bothLeadsOfTheRegionNameTheirCasemanagerAndABackUpWithinFiveWorkingDays() {
        Walk walk = initiated(APPLIED_GEN2);
        assertThat(walk.openTasks()).containsExactly("assignCaseManagerCare", "assignCaseManagerWork");
        assertThat(walk.groupsOf("assignCaseManagerWork")).containsExactly("TEAM_LEAD_WORK.KEMPEN");
        assertThat(walk.groupsOf("assignCaseManagerCare")).containsExactly("TEAM_LEAD_CARE.KEMPEN");
        for (String task : walk.openTasks()) {
            assertThat(walk.task(task).getDueDate()).isEqualTo(BelgianTime.endOf(LocalDate.of(2026, 3, 9)));
        }
        walk.submit("assignCaseManagerWork", assignWork());
        assertThat(walk.openTasks()).as("waits for the other lead").containsExactly("assignCaseManagerCare");
        assertThat(trajectories.get(walk.reference()).firstCareAccessOn()).isNull();

        walk.moveTo(LocalDate.of(2026, 3, 4)).submit("assignCaseManagerCare", assignCare());
        assertThat(trajectories.get(walk.reference()).firstCareAccessOn()).isEqualTo("2026-03-04");
        assertThat(teams.of(walk.reference())).isEqualTo(
                new Tandem(WORK, WORK_BACKUP, CARE, "case_manager_care2.kempen"));
        assertThat(walk.task("holdFirstConversation").getAssignee()).isEqualTo(WORK);
        assertThat(walk.variable("tandemPlanning", "backupCaseManagerWork")).isEqualTo(WORK_BACKUP);
    }

    @Test
    void refusesABackUpWhoIsTheCasemanagerAndSomebodyFromAnotherRegion() {
        Walk walk = initiated(APPLIED_GEN2);
        assertThatThrownBy(() -> walk.submit("assignCaseManagerWork", assignWork(WORK, WORK)))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("De back-up is dezelfde persoon");
        assertThatThrownBy(() -> walk.submit("assignCaseManagerCare",
                assignCare("case_manager_care1.waasland", CARE)))
                .isInstanceOf(Refusal.class).hasMessageContaining("niet in de lijst");
        assertThat(walk.openTasks()).hasSize(2);
        assertThat(teams.of(walk.reference()).isComplete()).isFalse();
    }

    @Test
    void onePersonNeverHasBothRolesNotEvenInTheDatabase() {
        engine.getIdentityService().createMembership(WORK, "CASE_MANAGER_CARE.KEMPEN");
        try {
            Walk walk = initiated(APPLIED_GEN2).submit("assignCaseManagerWork", assignWork());
            assertThatThrownBy(() -> walk.submit("assignCaseManagerCare", assignCare(WORK, CARE)))
                    .isInstanceOf(Refusal.class).hasMessageContaining("Werk en Zorg zijn nooit dezelfde persoon");
            walk.submit("assignCaseManagerCare", assignCare());
            assertThatThrownBy(() -> dossier.update(
                    "update team set case_manager_care = case_manager_work where reference = ?", walk.reference()))
                    .isInstanceOf(DataIntegrityViolationException.class);
        } finally {
            engine.getIdentityService().deleteMembership(WORK, "CASE_MANAGER_CARE.KEMPEN");
        }
    }
}
