package be.tandem.process.expense;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.access.CasesInPhases;
import be.tandem.access.Reader;
import be.tandem.document.Documents;
import be.tandem.document.NewDocument;
import be.tandem.document.Samples;
import be.tandem.process.Walk;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.security.DoorClient;
import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.trajectory.Trajectories;
import be.tandem.web.PersonAtPages;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** P12: casemanagers and VDAB read the claims of a case with rule and amount; nobody else does. */
@TandemTest
class ExpensePageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 29);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Documents documents;
    @Autowired
    private JdbcTemplate database;
    @LocalServerPort
    private int port;

    @AfterEach
    void backToToday() {
        ClockUtil.reset();
    }

    @Test
    void claimsAreReadByWhoMayWithTheHint() {
        Walk walk = new CasesInPhases(engine).execution();
        String reference = walk.reference();
        new RunningTrajectory(engine, trajectories, database).internshipStarted(reference, LocalDate.of(2026, 4, 20));
        walk.moveTo(TODAY);
        long receipt = documents.add(new Reader(PlanningSteps.WORK, List.of("CASE_MANAGER_WORK.KEMPEN")), reference,
                new NewDocument("Ticket", "RECEIPT", Samples.pdf()));
        long second = documents.add(new Reader(PlanningSteps.WORK, List.of("CASE_MANAGER_WORK.KEMPEN")), reference,
                new NewDocument("Ticket", "RECEIPT", Samples.pdf()));
        ExpenseSteps.claim(engine, PlanningSteps.WORK,
                ExpenseSteps.withReceipt(reference, "CHILDCARE", "INTERNSHIP", TODAY.minusDays(2), 60, second))
                .submit("decideExpense", ExpenseSteps.partlyApproved(36));
        ExpenseSteps.claim(engine, PlanningSteps.WORK,
                ExpenseSteps.withReceipt(reference, "CHILDCARE", "INTERNSHIP", TODAY.minusDays(2), 42.5, receipt));
        try (PersonAtPages manager = PersonAtPages.login(port, PlanningSteps.WORK)) {
            assertThat(manager.open("/dossier/" + reference)).isEqualTo(200);
            assertThat(manager.page().locator("main").innerText()).contains("vroeg al 30 dagen of langer geen vergoeding");
            manager.isAccessible("overview-expense-hint");
            assertThat(manager.open("/dossier/" + reference + "/onkosten")).isEqualTo(200);
            manager.isAccessible("expenses");
            assertThat(manager.page().locator("main").innerText()).contains("42,50 euro", "Kinderopvang tijdens de stage",
                    "wordt vergoed", "VDAB beslist tegen 12/06/2026", "60,00 euro", "VDAB betaalt 36,00 euro",
                    "voor een deel goedgekeurd op 29/05/2026", "Twee van de vijf dagen", "vroeg al 30 dagen");
        }
        String id = database.queryForObject("select max(id)::text from expense_claim where reference = ?", String.class,
                reference);
        String page = "/dossier/" + reference + "/onkosten";
        String proof = page + "/" + id + "/bewijs";
        DoorClient vdab = as("vdab_manager1");
        assertThat(vdab.get(page).statusCode()).isEqualTo(200);
        assertThat(vdab.download(proof).body()).isEqualTo(Samples.pdf());
        assertThat(vdab.get(page + "/1/bewijs").statusCode()).as("no claim of this case").isEqualTo(404);
        for (String user : List.of("team_lead_work1.kempen", "network_coordinator1.kempen", "work_provider1.kempen",
                "care_provider1.kempen", "vdab_mediator1", "referrer1", "screener1", "case_manager_work2.kempen", "admin1",
                "complaint_handler1")) {
            DoorClient other = as(user);
            assertThat(other.get(page).statusCode()).as(user).isEqualTo(403);
            assertThat(other.get(proof).statusCode()).as(user).isEqualTo(403);
        }
    }

    private DoorClient as(String user) {
        return DoorClient.person("http://localhost:" + port, user, "tandem");
    }
}
