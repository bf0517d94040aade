package be.tandem.process.expense;

import static be.tandem.process.expense.ExpenseSteps.approved;
import static be.tandem.process.expense.ExpenseSteps.claim;
import static be.tandem.process.expense.ExpenseSteps.kilometres;
import static be.tandem.process.expense.ExpenseSteps.partlyApproved;
import static be.tandem.process.expense.ExpenseSteps.rejected;
import static be.tandem.process.expense.ExpenseSteps.withReceipt;
import static be.tandem.process.trajectory.RunningTrajectory.CARE;
import static be.tandem.process.trajectory.RunningTrajectory.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.access.Reader;
import be.tandem.calendar.BelgianTime;
import be.tandem.document.Documents;
import be.tandem.document.NewDocument;
import be.tandem.document.Samples;
import be.tandem.expense.ExpenseFile;
import be.tandem.expense.ExpenseHints;
import be.tandem.expense.ExpenseView;
import be.tandem.expense.Expenses;
import be.tandem.form.Refusal;
import be.tandem.money.Euro;
import be.tandem.process.Walk;
import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.process.trajectory.StopSteps;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** P12: a claim, the rule that it falls under, the decision of VDAB in ten working days, one payment. */
@TandemTest
class ExpenseClaimTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private static final Reader MANAGER = new Reader(WORK, List.of("CASE_MANAGER_WORK.KEMPEN"));

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Documents documents;
    @Autowired
    private Expenses expenses;
    @Autowired
    private ExpenseFile file;
    @Autowired
    private ExpenseHints hints;
    @Autowired
    private Timeline timeline;
    @Autowired
    private JdbcTemplate database;
    private RunningTrajectory running;
    private String reference;

    @BeforeEach
    void anInternshipUnderWay() {
        running = new RunningTrajectory(engine, trajectories, database);
        reference = running.bezigSince(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 2));
        running.internshipStarted(reference, LocalDate.of(2026, 8, 3));
        new Walk(engine, reference).moveTo(TODAY);
    }

    @AfterEach
    void backToToday() {
        ClockUtil.reset();
    }

    @Test
    void kilometresToTheInternshipArePaidOnceByTheRateOfTheTable() {
        Walk walk = claim(engine, CARE, kilometres(reference, TODAY.minusDays(3), 12.5));
        assertThat(walk.groupsOf("decideExpense")).containsExactly("VDAB_MANAGER");
        assertThat(BelgianTime.dayOf(walk.task("decideExpense").getDueDate())).as("ten working days").isEqualTo("2026-09-21");
        assertThat(walk.timerDue("expenseDecisionOverdue")).isEqualTo("2026-09-21");
        String process = walk.task("decideExpense").getProcessInstanceId();
        walk.submit("decideExpense", approved());
        assertThat(walk.isOver()).isTrue();
        ExpenseView paid = only();
        assertThat(paid.amount()).as("12,5 x 15 cent, half a cent up").isEqualTo("1,88 euro");
        assertThat(paid.distance()).isEqualTo("12,5 km");
        assertThat(paid.rule()).isEqualTo("Eigen vervoer naar de stage, per kilometer");
        expenses.instructPayment(process);
        assertThat(paymentsOf(paid)).as("a step that runs again pays nothing more").containsExactly(188L);
        assertThat(timeline.count(reference, "EXPENSE_APPROVED")).isEqualTo(1);
    }

    @Test
    void whatTheTableDoesNotAllowIsRejectedWithTheNameOfTheRule() {
        Walk walk = claim(engine, WORK, withReceipt(reference, "TRAVEL_TRAIN", "GUIDANCE", TODAY, 1234.5, receipt(reference)));
        assertThatThrownBy(() -> walk.submit("decideExpense", approved())).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("De regel “Openbaar vervoer naar de begeleiding” laat dit niet toe.");
        Map<String, Object> withoutReason = rejected();
        withoutReason.remove("motivation");
        assertThatThrownBy(() -> walk.submit("decideExpense", withoutReason)).isInstanceOf(Refusal.class);
        walk.submit("decideExpense", rejected());
        assertThat(walk.isOver()).isTrue();
        assertThat(only().amount()).isEqualTo("1.234,50 euro");
        assertThat(paymentsOf(only())).isEmpty();
        assertThat(file.receipt(reference, only().id())).isPresent();
        assertThat(file.receipt("AT-2026-999999", only().id())).isEmpty();
    }

    @Test
    void aPartOfAClaimIsPaidOnceWithTheReasonAndNeverMoreThanWasClaimed() {
        Walk walk = claim(engine, WORK, withReceipt(reference, "CHILDCARE", "INTERNSHIP", TODAY, 42.5, receipt(reference)));
        String process = walk.task("decideExpense").getProcessInstanceId();
        for (double tooMuch : List.of(42.5, 42.51, 9999.0)) {
            assertThatThrownBy(() -> walk.submit("decideExpense", partlyApproved(tooMuch))).isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("Een deel is minder dan de gevraagde 42,50 euro.");
        }
        for (String field : List.of("motivation", "approvedAmount")) {
            Map<String, Object> without = partlyApproved(30);
            without.remove(field);
            assertThatThrownBy(() -> walk.submit("decideExpense", without)).as(field).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> walk.submit("decideExpense", partlyApproved(0))).isInstanceOf(Refusal.class);
        Map<String, Object> allOfIt = approved();
        allOfIt.put("approvedAmount", 30);
        assertThatThrownBy(() -> walk.submit("decideExpense", allOfIt)).as("all or a part").isInstanceOf(Refusal.class);
        walk.submit("decideExpense", partlyApproved(30));
        assertThat(walk.isOver()).isTrue();
        assertThat(only().amount()).isEqualTo("42,50 euro");
        assertThat(only().approvedAmount()).isEqualTo("30,00 euro");
        assertThat(only().rule()).isEqualTo("Kinderopvang tijdens de stage");
        expenses.instructPayment(process);
        assertThat(paymentsOf(only())).containsExactly(3000L);
        assertThat(timeline.count(reference, "EXPENSE_PARTLY_APPROVED")).isEqualTo(1);
        assertThatThrownBy(() -> database.update("update expense_claim set approved_cents = 4250 where id = ?", only().id()))
                .hasMessageContaining("expense_part_is_a_part");

        Walk train = claim(engine, WORK, withReceipt(reference, "TRAVEL_TRAIN", "GUIDANCE", TODAY, 12, receipt(reference)));
        assertThatThrownBy(() -> train.submit("decideExpense", partlyApproved(6))).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("De regel “Openbaar vervoer naar de begeleiding” laat dit niet toe.");
        assertThatThrownBy(() -> database.update("insert into payment_instruction select nextval('dossier_id'), id, reference, 600, "
                + "'2026-09-07' from expense_claim where decision is null and reference = ?", reference))
                .hasMessageContaining("a payment is what was approved");
    }

    @Test
    void aLateDecisionReachesTheTeamLeadAndVanishesWithTheDecision() {
        Walk walk = claim(engine, WORK, kilometres(reference, TODAY, 10));
        walk.moveTo(LocalDate.of(2026, 9, 22)).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("decideExpense", "followUpLateExpense");
        assertThat(walk.groupsOf("followUpLateExpense")).containsExactly("TEAM_LEAD_WORK.KEMPEN");
        assertThat(BelgianTime.dayOf(walk.task("followUpLateExpense").getDueDate())).isEqualTo("2026-09-29");
        assertThat(timeline.count(reference, "SIGNAL_LATE_EXPENSE")).isEqualTo(1);
        walk.submit("followUpLateExpense", Map.of("agreement", "VDAB beslist morgen"));
        assertThat(walk.openTasks()).containsExactly("decideExpense");
        walk.submit("decideExpense", approved());

        Walk second = claim(engine, WORK, kilometres(reference, TODAY.minusDays(1), 20));
        second.moveTo(LocalDate.of(2026, 10, 7)).runDueJobs().submit("decideExpense", approved());
        assertThat(second.isOver()).as("nothing is left for the team lead").isTrue();
    }

    @Test
    void aClaimOutlivesTheTrajectory() {
        Walk trajectory = running.atPhase("closing", reference).moveTo(TODAY);
        claim(engine, WORK, kilometres(reference, TODAY, 10));
        StopSteps.propose(engine, WORK, StopSteps.longIllness(reference));
        trajectory.submit("decideEarlyStop", StopSteps.stop()).runDueJobs();
        assertThat(trajectory.openTasks()).as("what was paid before is still reimbursed").contains("decideExpense");
        trajectory.submit("decideExpense", approved());
        assertThat(trajectory.openTasks()).doesNotContain("decideExpense");
        assertThat(paymentsOf(only())).containsExactly(150L);
    }

    @Test
    void whatCannotBeIsRefusedWithTheReason() {
        assertRefused(WORK, Map.of("firstDay", "2026-09-08", "lastDay", "2026-09-08"), "“Eerste dag” mag niet in de toekomst");
        assertRefused(WORK, Map.of("lastDay", "2026-09-01"), "De laatste dag ligt vóór de eerste dag.");
        assertRefused(WORK, Map.of("firstDay", "2026-01-06"), "Deze dag ligt vóór de start");
        assertRefused("case_manager_work2.kempen", Map.of(), "“Welk traject?”");
        String withoutInternship = running.bezigSince(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 2));
        new Walk(engine, reference).moveTo(TODAY);
        assertRefused(WORK, Map.of("trajectory", withoutInternship), "Er is nog geen stage gestart.");
        assertThatThrownBy(() -> claim(engine, WORK,
                withReceipt(reference, "CHILDCARE", "INTERNSHIP", TODAY, 10, receipt(withoutInternship))))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("Dit bewijs hoort bij een ander dossier.");
        long receipt = receipt(reference);
        claim(engine, WORK, withReceipt(reference, "CHILDCARE", "INTERNSHIP", TODAY, 10, receipt));
        assertThatThrownBy(() -> claim(engine, WORK,
                withReceipt(reference, "TRAVEL_BUS", "INTERNSHIP", TODAY, 10, receipt))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Walk.start(engine, "expenseClaim", "work_provider1.kempen",
                List.of("WORK_PROVIDER.KEMPEN"), kilometres(reference, TODAY, 1))).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void kilometresAreAskedOnceForADayAndOnlyForDaysOfTheInternship() {
        assertRefused(WORK, Map.of("firstDay", "2026-08-02"), "Op deze dagen liep er geen stage.");
        Walk first = claim(engine, WORK, kilometres(reference, TODAY.minusDays(1), 10));
        assertRefused(CARE, Map.of(), "Voor deze dagen vroeg iemand al kilometers aan.");
        assertRefused(WORK, Map.of("firstDay", "2026-08-03", "lastDay", "2026-09-07"), "Voor deze dagen vroeg iemand al");
        first.submit("decideExpense", rejected());
        claim(engine, WORK, kilometres(reference, TODAY.minusDays(1), 8));
        claim(engine, WORK, kilometres(reference, TODAY, 10));
        assertThat(file.of(reference)).hasSize(3);
        assertThatThrownBy(() -> database.update("insert into expense_claim (id, reference, type, purpose, first_day, last_day, "
                + "kilometres, claimed_on, claimed_by, version) select nextval('dossier_id'), reference, type, purpose, first_day, "
                + "last_day, 3, claimed_on, claimed_by, 0 from expense_claim where reference = ? and first_day = ? "
                + "and decision is null", reference, TODAY)).hasMessageContaining("expense_kilometres_once");
    }

    private void assertRefused(String userId, Map<String, Object> change, String message) {
        Map<String, Object> form = kilometres(reference, TODAY.minusDays(1), 10);
        form.putAll(change);
        assertThatThrownBy(() -> claim(engine, userId, form)).isInstanceOf(Refusal.class).hasMessageStartingWith(message);
    }

    @Test
    void anInternshipOfThirtyDaysWithoutAClaimForTravelGivesAHint() {
        new Walk(engine, reference).moveTo(LocalDate.of(2026, 9, 2));
        assertThat(hints.of(MANAGER, reference)).as("thirty days").isEmpty();
        new Walk(engine, reference).moveTo(LocalDate.of(2026, 9, 3));
        assertThat(hints.of(MANAGER, reference)).hasValueSatisfying(hint -> assertThat(hint).contains("vervoer"));
        assertThat(hints.of(new Reader("team_lead_work1.kempen", List.of("TEAM_LEAD_WORK.KEMPEN")), reference)).isEmpty();
        claim(engine, WORK, withReceipt(reference, "CHILDCARE", "INTERNSHIP", LocalDate.of(2026, 9, 3), 10, receipt(reference)));
        assertThat(hints.of(MANAGER, reference)).as("child care is no travel").isPresent();
        claim(engine, WORK, kilometres(reference, LocalDate.of(2026, 9, 3), 4));
        assertThat(hints.of(MANAGER, reference)).isEmpty();
        new Walk(engine, reference).moveTo(LocalDate.of(2026, 10, 4));
        assertThat(hints.of(MANAGER, reference)).as("thirty days after the last claim").isPresent();
    }

    @Test
    void moneyIsWrittenAsPeopleDo() {
        assertThat(List.of(5L, 188L, 123_450L, 100_000_000L)).extracting(Euro::inDutch)
                .containsExactly("0,05 euro", "1,88 euro", "1.234,50 euro", "1.000.000,00 euro");
    }

    private long receipt(String of) {
        return documents.add(MANAGER, of, new NewDocument("Ticket", "RECEIPT", Samples.pdf()));
    }

    private ExpenseView only() {
        List<ExpenseView> claims = file.of(reference);
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    private List<Long> paymentsOf(ExpenseView claim) {
        return database.queryForList("select amount_cents from payment_instruction where claim_id = ?", Long.class, claim.id());
    }
}
