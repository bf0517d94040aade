package be.tandem.funding;

import static be.tandem.funding.FinancingMode.PER_ACTION;
import static be.tandem.funding.FinancingMode.PER_TRAJECTORY;
import static be.tandem.funding.FundingSteps.CARE;
import static be.tandem.funding.FundingSteps.COORDINATOR;
import static be.tandem.funding.FundingSteps.WORK;
import static be.tandem.funding.FundingSteps.choose;
import static be.tandem.funding.FundingSteps.entry;
import static be.tandem.funding.FundingSteps.guidance;
import static be.tandem.funding.FundingSteps.invoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.access.ItemKind;
import be.tandem.access.Restrictions;
import be.tandem.action.ActionDesk;
import be.tandem.action.ActionEntry;
import be.tandem.action.ActionFile;
import be.tandem.action.ActionKind;
import be.tandem.action.ActionView;
import be.tandem.action.Activity;
import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
import be.tandem.plan.PlanDomain;
import be.tandem.process.Walk;
import be.tandem.process.security.DoorClient;
import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.trajectory.Trajectories;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** H16, F4, C22: an invoice for each action where a network pays per action, and none where it pays per trajectory. */
@TandemTest
class ActionInvoiceTest {

    private static final LocalDate FIRST_GENERATION = LocalDate.of(2020, 3, 2);
    /** Far from the other tests: a choice holds for the whole network and is never undone. */
    private static final LocalDate FAR = LocalDate.of(2061, 3, 7);
    private static final String TASK = "registerActionInvoice";
    private static final Pattern CELL = Pattern.compile("<td[^>]*>([^<]*)</td>");

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private ActionDesk desk;
    @Autowired
    private ActionFile file;
    @Autowired
    private Restrictions restrictions;
    @Autowired
    private FinancingModes modes;
    @Autowired
    private JdbcTemplate database;
    @LocalServerPort
    private int port;
    private Walk walk;
    private String reference;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    private void underWaySince(LocalDate bezig) {
        reference = new RunningTrajectory(engine, trajectories, database).bezigSince(bezig.minusDays(60), bezig);
        walk = new Walk(engine, reference);
    }

    @Test
    void eachActionThatCanBeChargedAsksOneInvoiceOfTheCoordinator() {
        underWaySince(FIRST_GENERATION);
        desk.register(WORK, reference, guidance(FIRST_GENERATION));
        assertThat(walk.openTasks()).containsExactly(TASK);
        assertThat(walk.groupsOf(TASK)).containsExactly("NETWORK_COORDINATOR.KEMPEN");
        assertThat(BelgianTime.dayOf(walk.task(TASK).getDueDate())).as("a month").isEqualTo("2020-04-02");
        assertThat(walk.visibleTo(COORDINATOR, "NETWORK_COORDINATOR.KEMPEN")).hasSize(1);
        assertThat(walk.visibleTo("network_coordinator1.oost_limburg", "NETWORK_COORDINATOR.OOST_LIMBURG")).isEmpty();
        assertThat(walk.visibleTo(RunningTrajectory.WORK, "CASE_MANAGER_WORK.KEMPEN")).isEmpty();

        assertThat(row(page())).containsExactly(reference, "2 maart 2020", "–", "nog geen factuur", "");
        walk.moveTo(FIRST_GENERATION.plusDays(9)).submit(TASK, invoice(123.45, FIRST_GENERATION.plusDays(3)));
        assertThat(walk.isOver()).isTrue();
        assertThat(lines()).containsExactly("true 12345 2020-03-05");
        assertThat(row(page())).containsExactly(reference, "2 maart 2020", "5 maart 2020", "123,45 euro", "");
        assertThatThrownBy(() -> database.update("insert into action_invoice (id, reference, network, action_id, asked_on, payable, "
                + "version) select nextval('dossier_id'), reference, network, action_id, asked_on, true, 0 from action_invoice "
                + "where reference = ?", reference)).as("once for each action (F11)").hasMessageContaining("duplicate key");
        assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery().processInstanceId(caseId()).list())
                .as("nothing about the action in the engine").extracting("name")
                .containsExactlyInAnyOrder("reference", "region", "regulationGeneration");
    }

    @Test
    void whatCannotBeChargedAsksNothing() {
        underWaySince(FIRST_GENERATION);
        desk.register(WORK, reference, entry(PlanDomain.WORK, Activity.GUIDANCE, ActionKind.NO_SHOW, true, false, FIRST_GENERATION));
        desk.register(WORK, reference, entry(PlanDomain.WORK, Activity.TRAVEL, ActionKind.EXECUTED, true, false, FIRST_GENERATION));
        desk.register(WORK, reference, entry(PlanDomain.WORK, Activity.GUIDANCE, ActionKind.EXECUTED, false, false, FIRST_GENERATION));
        desk.register(CARE, reference, entry(PlanDomain.CARE, Activity.GUIDANCE, ActionKind.EXECUTED, true, true, FIRST_GENERATION));
        assertThat(walk.isOver()).as("no-show, travel, not in the plan (F3), paid back by RIZIV (F2)").isTrue();
        assertThat(lines()).isEmpty();
    }

    @Test
    void aCorrectionAsksTheInvoiceOrTakesTheQuestionBack() {
        underWaySince(FIRST_GENERATION);
        desk.register(WORK, reference, guidance(FIRST_GENERATION));
        correct(entry(PlanDomain.WORK, Activity.GUIDANCE, ActionKind.NO_SHOW, true, false, FIRST_GENERATION));
        assertThat(walk.isOver()).isTrue();
        assertThat(lines()).containsExactly("false null null");
        assertThat(page()).doesNotContain(reference);
        correct(guidance(FIRST_GENERATION));
        assertThat(walk.openTasks()).as("after all").containsExactly(TASK);
        correct(guidance(FIRST_GENERATION));
        assertThat(walk.openTasks()).as("the same question").containsExactly(TASK);
        walk.submit(TASK, invoice(80, FIRST_GENERATION));
        correct(entry(PlanDomain.WORK, Activity.SEARCH, ActionKind.EXECUTED, true, false, FIRST_GENERATION));
        assertThat(lines()).as("what was registered stays, and is marked").containsExactly("false 8000 2020-03-02");
        assertThat(row(page())).endsWith("80,00 euro", "de actie is verbeterd: niet aan te rekenen");
        correct(guidance(FIRST_GENERATION));
        assertThat(walk.isOver()).as("there is an invoice already").isTrue();

        desk.register(WORK, reference, entry(PlanDomain.WORK, Activity.GUIDANCE, ActionKind.CANCELLED, true, false, FIRST_GENERATION));
        correct(guidance(FIRST_GENERATION));
        assertThat(walk.openTasks()).as("it was no action that asked an invoice before").containsExactly(TASK);
    }

    /** The last registration that holds. */
    private void correct(ActionEntry better) {
        List<ActionView> all = file.of(reference);
        desk.correct(WORK, reference, all.get(all.size() - 1).id(), better, "Verkeerd genoteerd");
    }

    @Test
    void switchingToPerTrajectoryAsksNoInvoicesForWhatHappensFromThatDayOn() {
        underWaySince(FAR);
        assertThat(modes.of(trajectories.get(reference), FAR)).as("second generation (C22)").isEqualTo(PER_TRAJECTORY);
        desk.register(WORK, reference, guidance(FAR));
        assertThat(walk.isOver()).isTrue();

        LocalDate first = FAR.plusDays(1);
        LocalDate second = FAR.plusDays(11);
        assertThat(choose(engine, PER_ACTION, first).isOver()).isTrue();
        choose(engine, PER_TRAJECTORY, second);
        walk.moveTo(first);
        assertThat(page()).contains("Nu, sinds 8 maart 2061: per actie.", "Vanaf 18 maart 2061: per traject.");
        desk.register(WORK, reference, guidance(first));
        assertThat(walk.openTasks()).containsExactly(TASK);
        walk.moveTo(second);
        desk.register(WORK, reference, guidance(second));
        assertThat(walk.openTasks()).as("per trajectory: no invoice more").hasSize(1);
        desk.register(WORK, reference, guidance(second.minusDays(1)));
        assertThat(walk.openTasks()).as("written down later, of before").containsExactly(TASK, TASK);
        assertThat(lines()).hasSize(2);

        choose(engine, PER_ACTION, second);
        assertThat(modes.of(trajectories.get(reference), second)).as("the last of two for a day").isEqualTo(PER_ACTION);
        choose(engine, PER_TRAJECTORY, second);
        assertThat(modes.of(trajectories.get(reference), second.minusDays(1))).isEqualTo(PER_ACTION);
        underWaySince(FIRST_GENERATION);
        assertThat(modes.of(trajectories.get(reference), second)).as("a choice holds for both generations").isEqualTo(PER_TRAJECTORY);
    }

    @Test
    void anInvoiceMayComeAfterTheEndWithoutOpeningTheFile() {
        underWaySince(FIRST_GENERATION);
        desk.register(WORK, reference, guidance(FIRST_GENERATION));
        assertThat(form()).contains("Dag van de actie: 02/03/2020", "Kant: werk").doesNotContain("Cv maken");
        restrictions.restrict(WORK, reference, ItemKind.PROGRESS, file.of(reference).get(0).id());
        assertThat(form()).as("kept between the casemanagers (D4), as if the file were closed").contains("Dag en kant: zie de factuur")
                .doesNotContain("02/03/2020, ", "Kant: werk");
        restrictions.lift(WORK, reference, ItemKind.PROGRESS, file.of(reference).get(0).id());
        trajectories.stop(reference);
        assertThat(form()).contains("Dag en kant: zie de factuur", reference).doesNotContain("Kant: werk");
        walk.moveTo(FIRST_GENERATION.plusMonths(2)).submit(TASK, invoice(0.01, FIRST_GENERATION.plusMonths(1)));
        assertThat(lines()).containsExactly("true 1 2020-04-02");
        assertThat(walk.isOver()).isTrue();
    }

    /** As the coordinator of the region gets it. */
    private String form() {
        return DoorClient.person("http://localhost:" + port, COORDINATOR, "tandem")
                .call("GET", "/task/" + walk.task(TASK).getId() + "/deployed-form", null).body().replace("\\", "");
    }

    @Test
    void aWrongInvoiceOrChoiceIsRefusedWithWhatToDo() {
        underWaySince(FIRST_GENERATION);
        desk.register(WORK, reference, guidance(FIRST_GENERATION));
        assertThatThrownBy(() -> walk.submit(TASK, invoice(10, FIRST_GENERATION.minusDays(1)))).isInstanceOf(Refusal.class)
                .hasMessage("Deze datum ligt vóór de start van het traject. Kijk de datum na.");
        for (Map<String, Object> wrong : List.of(invoice(10, FIRST_GENERATION.plusDays(1)), invoice(0, FIRST_GENERATION),
                invoice(-5, FIRST_GENERATION), invoice(1.234, FIRST_GENERATION), Map.<String, Object>of("amount", 10))) {
            assertThatThrownBy(() -> walk.submit(TASK, wrong)).as(wrong.toString()).isInstanceOf(RuntimeException.class);
        }
        assertThat(lines()).containsExactly("true null null");
        assertThat(walk.openTasks()).containsExactly(TASK);

        assertThatThrownBy(() -> choose(engine, PER_TRAJECTORY, FIRST_GENERATION.minusDays(1))).as("never in the past")
                .hasMessageContaining("mag niet in het verleden liggen");
        assertThatThrownBy(() -> choose(engine, "LIMBURG", PER_TRAJECTORY, FIRST_GENERATION)).as("another network")
                .isInstanceOf(RuntimeException.class);
        assertThat(database.queryForObject("select count(*) from financing_choice where valid_from < '2021-01-01' "
                + "and network in ('ANTWERPEN', 'LIMBURG')", Long.class)).isZero();
    }

    @Test
    void onlyCoordinatorsChoose() {
        String definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("financingChoice")
                .latestVersion().singleResult().getId();
        String form = "{\"variables\":{\"network\":{\"value\":\"ANTWERPEN\"},\"mode\":{\"value\":\"PER_ACTION\"},"
                + "\"validFrom\":{\"value\":\"2061-12-01\"}}}";
        for (String other : List.of(RunningTrajectory.WORK, "vdab_manager1", "work_provider1.kempen", "team_lead_work1.kempen",
                "screener1", "admin1")) {
            assertThat(DoorClient.person("http://localhost:" + port, other, "tandem").call("POST", "/process-definition/" + definition
                    + "/submit-form", form).statusCode()).as(other).isEqualTo(403);
        }
        assertThat(DoorClient.person("http://localhost:" + port, "network_coordinator1.oost_limburg", "tandem").call("POST",
                "/process-definition/" + definition + "/submit-form", form).statusCode()).as("another network").isEqualTo(400);
    }

    @Test
    void aChoiceStays() {
        new Walk(engine, "AT").moveTo(FAR);
        choose(engine, PER_TRAJECTORY, FAR.plusYears(3));
        for (String change : List.of("update financing_choice set mode = 'PER_ACTION'", "delete from financing_choice",
                "truncate financing_choice")) {
            assertThatThrownBy(() -> database.execute(change)).as(change).hasMessageContaining("stays");
        }
        assertThatThrownBy(() -> database.update("insert into financing_choice values (nextval('dossier_id'), 'FIN-X', 'LIMBURG', "
                + "'PER_ACTION', '2026-01-01', '2026-01-02 12:00+01', 'x')")).as("in the past").hasMessageContaining("check constraint");
    }

    /** What the coordinator sees of the money of the network, in the year of today. */
    private String page() {
        return DoorClient.person("http://localhost:" + port, COORDINATOR, "tandem").get("/financiering").body();
    }

    /** The cells of the one row of this trajectory, after its number and in its invoices. */
    private List<String> row(String page) {
        List<String> rows = Stream.of(page.split("<tr>")).filter(row -> row.contains("<td>" + reference + "</td>")).toList();
        assertThat(rows).hasSize(1);
        return CELL.matcher(rows.get(0)).results().map(cell -> cell.group(1)).toList();
    }

    private List<String> lines() {
        return database.queryForList("select payable || ' ' || coalesce(amount_cents::text, 'null') || ' ' || "
                + "coalesce(invoiced_on::text, 'null') from action_invoice where reference = ? order by id", String.class, reference);
    }

    private String caseId() {
        return database.queryForObject("select case_id from action_invoice where reference = ?", String.class, reference);
    }
}
