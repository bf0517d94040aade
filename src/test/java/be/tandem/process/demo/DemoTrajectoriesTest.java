package be.tandem.process.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** What a newcomer finds after the first start. */
@SpringBootTest(properties = {"tandem.demo.trajectories=50",
    // a name of its own: REST and web applications of the other tests go on with the engine called default
    "camunda.bpm.process-engine-name=demo", "camunda.bpm.generate-unique-process-engine-name=false"})
@ActiveProfiles("test")
@DirtiesContext
class DemoTrajectoriesTest {

    @Autowired
    private DemoTrajectories demo;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TaskService tasks;
    @Autowired
    private ManagementService management;

    @Test
    void everyPhaseHasTrajectoriesAndEveryStoryCouldBeTold() {
        Map<String, Long> statuses = new TreeMap<>();
        database.query("select status, count(*) from trajectory group by status",
                row -> { statuses.put(row.getString(1), row.getLong(2)); });
        assertThat(statuses.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(50);
        assertThat(statuses).containsOnlyKeys("AANGEMELD", "IN_SCREENING", "GEWEIGERD", "GEINITIEERD", "AANVAARD", "BEZIG",
                "AFGESLOTEN", "VERVROEGD_STOPGEZET");
        assertThat(statuses.get("BEZIG")).isGreaterThan(10);
        assertThat(statuses.get("AFGESLOTEN")).isGreaterThanOrEqualTo(5);
        assertThat(tasks.createTaskQuery().list()).extracting("taskDefinitionKey").contains("checkCompleteness",
                "screenReferral", "holdFirstConversation", "submitPlan", "registerWorkAction", "evaluateProgress",
                "writeFinalReport", "formulateAdvice", "ratifyAdvice", "reviewInterruption");
    }

    @Test
    void someTermsArePastAndSomeAreNear() {
        long soon = System.currentTimeMillis() + 7L * 24 * 3600 * 1000;
        assertThat(tasks.createTaskQuery().dueBefore(new Date()).count()).isGreaterThanOrEqualTo(3);
        assertThat(tasks.createTaskQuery().dueAfter(new Date()).dueBefore(new Date(soon)).count()).isGreaterThanOrEqualTo(3);
        assertThat(management.createJobQuery().duedateLowerThan(new Date()).count()).as("timers that were skipped").isZero();
    }

    @Test
    void theLogInsOfTheReadmeMeetComplaintsExpensesAnInterruptionAnAbsenceAndAnOpenAllocation() {
        assertThat(openTasksOf("complaint_handler1", "COMPLAINT_HANDLER")).containsAnyOf("acknowledgeComplaint", "answerComplaint");
        assertThat(database.queryForList("select finding from complaint", String.class)).contains("WELL_FOUNDED").containsNull();
        assertThat(openTasksOf("vdab_manager1", "VDAB_MANAGER")).contains("decideExpense");
        assertThat(database.queryForList("select decision from expense_claim where reference in (select reference from trajectory "
                + "where region = 'KEMPEN')", String.class)).containsExactlyInAnyOrder("APPROVED", "PARTLY_APPROVED", "REJECTED", null);
        assertThat(openTasksOf("case_manager_work1.kempen", "CASE_MANAGER_WORK.KEMPEN")).contains("reviewInterruption");
        assertThat(openTasksOf("network_coordinator1.kempen", "NETWORK_COORDINATOR.KEMPEN")).contains("proposeWorkProvider");
        assertThat(openTasksOf("care_provider1.kempen", "CARE_PROVIDER.KEMPEN")).contains("answerCareAllocation");
        String standIn = database.queryForObject("select reference from team where work_away and "
                + "backup_case_manager_work = 'case_manager_work1.kempen'", String.class);
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(standIn).taskAssignee("case_manager_work1.kempen").count())
                .as("the back-up has something to do").isPositive();
    }

    @Test
    void oneNetworkWorksPerActionAndAnotherPaysFromItsReserve() {
        assertThat(database.queryForList("select network || ' ' || mode from financing_choice", String.class))
                .containsExactly("LIMBURG PER_ACTION");
        assertThat(database.queryForObject("select count(*) from action_invoice where network = 'LIMBURG'", Long.class)).isPositive();
        assertThat(database.queryForObject("select count(*) from action_invoice where network <> 'LIMBURG'", Long.class)).isZero();
        assertThat(database.queryForList("select network from reserve_entry where kind = 'PAYMENT'", String.class))
                .containsExactly("ANTWERPEN");
    }

    private List<String> openTasksOf(String person, String group) {
        return tasks.createTaskQuery().or().taskAssignee(person).taskCandidateGroup(group).endOr().list().stream()
                .map(Task::getTaskDefinitionKey).toList();
    }

    @Test
    void nobodyLooksReal() {
        List<String> numbers = database.queryForList("select national_number from participant", String.class);
        assertThat(numbers).hasSize(50).allMatch(number -> Integer.parseInt(number.substring(2, 4)) > 60);
        assertThat(database.queryForList("select email from participant", String.class))
                .allMatch(address -> address.endsWith("@voorbeeld.invalid"));
    }

    @Test
    void whoHasATandemWasAssessedByTheIcf() {
        assertThat(database.queryForList("select moment from icf_assessment where finished_at is not null group by moment",
                String.class)).contains("START", "EVALUATION", "CLOSING");
        assertThat(database.queryForObject("select count(*) from (select reference from icf_assessment group by reference "
                + "having count(*) >= 3) compared", Long.class)).isGreaterThan(5);
    }

    @Test
    void anotherStartAddsNothing() {
        demo.prepare();
        assertThat(database.queryForObject("select count(*) from trajectory", Long.class)).isEqualTo(50);
    }
}
