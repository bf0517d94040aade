package be.tandem.funding;

import static be.tandem.funding.FinancingMode.PER_TRAJECTORY;
import static be.tandem.funding.FundingSteps.COORDINATOR;
import static be.tandem.funding.FundingSteps.payment;
import static be.tandem.funding.FundingSteps.takenBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.dossier.ExampleCase;
import be.tandem.form.Refusal;
import be.tandem.network.Network;
import be.tandem.process.Walk;
import be.tandem.process.decision.DecisionTableRows;
import be.tandem.process.security.DoorClient;
import be.tandem.protection.Sealed;
import be.tandem.terms.RegulationGeneration;
import be.tandem.trajectory.Trajectories;
import be.tandem.web.PersonAtPages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** H16, F1, F4, F9-F11: what a trajectory brings into the reserve of its network, what goes out, and that the ledger balances. */
@TandemTest
class ReserveTest {

    /** A network in which no other test has money. */
    private static final Network NETWORK = Network.ZUID_WEST_VLAANDEREN;
    private static final String OWN = "network_coordinator1.zuid_west_vlaanderen";
    private static final LocalDate BEZIG = LocalDate.of(2026, 4, 1);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private CoordinatorFees fees;
    @Autowired
    private FundingFile file;
    @Autowired
    private JdbcTemplate database;
    @LocalServerPort
    private int port;

    @BeforeEach
    void onTheDayOfBezig() {
        today(BEZIG);
    }

    @AfterEach
    void theLedgerOfEachNetworkBalances() {
        ClockUtil.reset();
        assertThat(database.queryForList("select network from network_reserve r where balance_cents <> (select coalesce(sum(cents), 0) "
                + "from reserve_entry e where e.network = r.network)", String.class)).as("sum of the lines = balance").isEmpty();
    }

    @Test
    void amountsAreInWholeCentsAndNothingIsLostInRounding() {
        CoordinatorFee first = fees.of(RegulationGeneration.GEN1, LocalDate.of(2020, 3, 1));
        assertThat(List.of(first.cents(), first.firstPart(), first.lastPart(first.firstPart()))).as("2,800.00 less 280.00")
                .containsExactly(280_000L, 176_400L, 75_600L);
        CoordinatorFee second = fees.of(RegulationGeneration.GEN2, BEZIG);
        assertThat(List.of(second.cents(), second.firstPart(), second.lastPart(second.firstPart()))).as("3,220.00 less 322.00")
                .containsExactly(322_000L, 202_860L, 86_940L);
        assertThat(second.source()).isNotBlank();
        CoordinatorFee uneven = new CoordinatorFee(88_327, 60, 0, "4.1");
        assertThat(List.of(uneven.firstPart(), uneven.lastPart(uneven.firstPart()))).as("883.27: half up, last = total - paid")
                .containsExactly(52_996L, 35_331L);
        CoordinatorFee halves = new CoordinatorFee(105, 50, 10, "4.1");
        assertThat(List.of(halves.firstPart(), halves.lastPart(halves.firstPart()))).as("53 less 5, and 94 in all").containsExactly(48L, 46L);

        DecisionTableRows table = new DecisionTableRows("/models/dmn/coordinator-fee.dmn", "coordinatorFee");
        TreeSet<String> hit = new TreeSet<>();
        for (RegulationGeneration generation : RegulationGeneration.values()) {
            assertThat(table.rowsFor(Map.of("regulationGeneration", generation.name(), "onDate", new Date())))
                    .hasSize(1).allSatisfy(hit::add);
        }
        assertThat(table.all()).hasSize(2).containsExactlyInAnyOrderElementsOf(hit);
    }

    @Test
    void aClosedTrajectoryBringsInBothPartsWhateverTheAdvice() {
        String closed = new ExampleCase(engine, trajectories).closed().reference();
        assertThat(lines(closed)).containsExactly("FIRST_PART 202860 2026-04-01", "LAST_PART 86940 2026-07-01");
    }

    @Test
    void theLastPartNeedsAnAdviceAndThreeMonths() {
        String stopped = bezig(BEZIG);
        String withoutAdvice = bezig(BEZIG);
        String advised = bezig(BEZIG);
        ready(advised);
        today(BEZIG.plusMonths(3).minusDays(1));
        assertThatThrownBy(() -> trajectories.close(advised)).as("a day too soon").hasMessageContaining("lacks what AFGESLOTEN requires");
        assertThat(lines(advised)).hasSize(1);
        today(BEZIG.plusMonths(3));
        trajectories.close(advised);
        assertThatThrownBy(() -> trajectories.close(withoutAdvice)).hasMessageContaining("lacks what AFGESLOTEN requires");
        today(BEZIG.plusMonths(10));
        trajectories.stop(stopped);
        assertThat(lines(advised)).containsExactly("FIRST_PART 202860 2026-04-01", "LAST_PART 86940 2026-07-01");
        List.of(stopped, withoutAdvice).forEach(each ->
                assertThat(lines(each)).as("F9").containsExactly("FIRST_PART 202860 2026-04-01"));
    }

    @Test
    void theModeOnTheDayOfBezigDecides() {
        String perAction = bezig(LocalDate.of(2018, 3, 1));
        today(LocalDate.of(2019, 12, 1));
        Walk.start(engine, "financingChoice", OWN, List.of("NETWORK_COORDINATOR.ZUID_WEST_VLAANDEREN"), Map.of("network",
                NETWORK.name(), "mode", PER_TRAJECTORY.name(), "validFrom", "2020-01-01"));
        String perTrajectory = bezig(LocalDate.of(2020, 3, 1));
        ready(perAction);
        ready(perTrajectory);
        today(LocalDate.of(2020, 5, 15));
        assertThatThrownBy(() -> trajectories.close(perTrajectory)).as("4.2: within three months").isInstanceOf(RuntimeException.class);
        today(LocalDate.of(2020, 6, 1));
        trajectories.close(perAction);
        trajectories.close(perTrajectory);
        assertThat(lines(perAction)).as("first generation, per action at its start: no fee in the reserve").isEmpty();
        assertThat(lines(perTrajectory)).as("three months reached on 1 June 2020")
                .containsExactly("FIRST_PART 176400 2020-03-01", "LAST_PART 75600 2020-06-01");
    }

    @Test
    void aHeavierCaseIsPaidFromThePoolButNeverMoreThanThereIs() {
        String light = bezig(BEZIG);
        String heavy = bezig(BEZIG);
        long before = balance();
        assertThat(pay(payment(heavy, 2_500, "CARE")).isOver()).as("more than it brought in").isTrue();
        assertThat(balance()).isEqualTo(before - 250_000);
        assertThat(file.reserve(NETWORK, 2026).cases().get(0)).isEqualTo(new CaseSum(heavy, 202_860, 250_000))
                .matches(CaseSum::costsMore);
        refused(payment(heavy, (before - 250_000 + 1) / 100.0, "CARE"), "Dat is te weinig voor deze betaling.");
        trajectories.stop(light);
        pay(payment(light, 0.01, "WORK"));
        assertThat(lines(light)).as("also after the end").containsExactly("FIRST_PART 202860 2026-04-01", "PAYMENT -1 2026-04-01");

        refused(payment(started("KEMPEN", BEZIG), 10, "WORK"), "In jouw netwerk is er geen gestart traject");
        refused(payment("AT-2019-999999", 10, "WORK"), "In jouw netwerk is er geen gestart traject");
        refused(payment(trajectories.open(BEZIG).reference(), 10, "WORK"), "In jouw netwerk is er geen gestart traject");
        for (Map<String, Object> wrong : List.of(payment(heavy, 0, "WORK"), payment(heavy, -1, "WORK"), payment(heavy, 1.005, "WORK"),
                payment("Jan Peeters", 10, "WORK"), payment(heavy, 10, "BOTH"), takenBack(0),
                Map.<String, Object>of("booking", "PAYMENT", "trajectory", heavy, "amount", 1, "domain", "WORK", "line", 1))) {
            assertThatThrownBy(() -> pay(wrong)).as(wrong.toString()).isInstanceOf(RuntimeException.class);
        }
        assertThat(lines(heavy)).hasSize(2);
    }

    @Test
    void aCorrectionIsACounterEntry() {
        String reference = bezig(BEZIG);
        pay(payment(reference, 12.34, "WORK"));
        long line = database.queryForObject("select id from reserve_entry where reference = ? and kind = 'PAYMENT'", Long.class, reference);
        long before = balance();
        today(BEZIG.plusDays(1));
        pay(takenBack(line));
        assertThat(balance()).isEqualTo(before + 1_234);
        assertThat(lines(reference)).containsExactly("FIRST_PART 202860 2026-04-01", "PAYMENT -1234 2026-04-01",
                "COUNTER_ENTRY 1234 2026-04-02");
        assertThat(file.reserve(NETWORK, 2026).lines()).anyMatch(each -> each.what().equals("betaling teruggeboekt, werk (lijn "
                + line + ")") && each.amount().equals("12,34 euro"));
        refused(takenBack(line), "Deze betaling is al teruggeboekt.");
        refused(takenBack(line - 1), "In jouw netwerk is er geen betaling met dit nummer.");
        assertThatThrownBy(() -> Walk.start(engine, "providerPayment", COORDINATOR, FundingSteps.COORDINATORS, takenBack(line)))
                .as("of another network").isInstanceOf(Refusal.class).hasMessageStartingWith("In jouw netwerk is er geen betaling");
    }

    @Test
    void twoAtOnceCannotOverdraw() throws Exception {
        String reference = bezig(BEZIG);
        long before = balance();
        double mostOfIt = Math.ceil(before * 0.6) / 100;
        Callable<Boolean> paying = () -> {
            try {
                return pay(payment(reference, mostOfIt, "WORK")).isOver();
            } catch (Refusal refusal) {
                return false;
            }
        };
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Boolean> paid = new ArrayList<>();
            for (Future<Boolean> each : people.invokeAll(List.of(paying, paying))) {
                paid.add(each.get());
            }
            assertThat(paid).containsExactlyInAnyOrder(true, false);
        } finally {
            people.shutdown();
        }
        assertThat(balance()).isEqualTo(before - Math.round(mostOfIt * 100));
    }

    @Test
    void theDatabaseLetsTheLedgerOnlyGrow() {
        String reference = bezig(BEZIG);
        for (String change : List.of("update reserve_entry set cents = 1", "delete from reserve_entry", "truncate reserve_entry cascade",
                "update network_reserve set balance_cents = 1", "delete from network_reserve", "truncate network_reserve cascade")) {
            assertThatThrownBy(() -> database.execute(change)).as(change).hasMessageContaining("stays");
        }
        insertFails(reference, "'PAYMENT', 'WORK', 5, null, 'x'", "check constraint");
        insertFails(reference, "'LAST_PART', null, -5, null, null", "check constraint");
        insertFails(reference, "'FIRST_PART', null, 5, null, null", "duplicate key");
        insertFails(reference, "'PAYMENT', 'WORK', -99999999999, null, 'x'", "network_reserve");
        insertFails(reference, "'PAYMENT', 'WORK', -5, null, null", "check constraint");
        insertFails(reference, "'COUNTER_ENTRY', 'WORK', 5, null, 'x'", "check constraint");
        insertFails(reference, "'COUNTER_ENTRY', 'WORK', 5, (select id from reserve_entry where reference = '" + reference
                + "'), 'x'", "takes back one payment as a whole");
    }

    private void insertFails(String reference, String values, String why) {
        assertThatThrownBy(() -> database.execute("insert into reserve_entry (id, network, reference, kind, domain, cents, corrects, "
                + "booked_by, booked_on) select nextval('dossier_id'), 'ZUID_WEST_VLAANDEREN', '" + reference + "', " + values
                + ", '2026-04-01'")).as(values).hasMessageContaining(why);
    }

    @Test
    void thePageIsForTheCoordinatorOfTheNetworkAndVdab() {
        String reference = bezig(BEZIG);
        pay(payment(reference, 2_100, "WORK"));
        String definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("providerPayment")
                .latestVersion().singleResult().getId();
        for (String other : List.of(ExampleCase.WORK, ExampleCase.CARE, "vdab_mediator1", "screener1", "referrer1",
                "team_lead_work1.kempen", "work_provider1.kempen", "process_owner1", "admin1")) {
            DoorClient client = DoorClient.person("http://localhost:" + port, other, "tandem");
            assertThat(client.get("/financiering").statusCode()).as(other).isEqualTo(403);
            assertThat(client.call("POST", "/process-definition/" + definition + "/submit-form", "{\"variables\":{}}").statusCode())
                    .as(other).isEqualTo(403);
        }
        assertThat(DoorClient.person("http://localhost:" + port, "vdab_manager1", "tandem").call("POST", "/process-definition/"
                + definition + "/submit-form", "{\"variables\":{}}").statusCode()).as("VDAB looks, and pays nobody").isEqualTo(403);
        assertThat(DoorClient.anonymous("http://localhost:" + port).get("/financiering").statusCode()).isEqualTo(401);
        assertThat(DoorClient.person("http://localhost:" + port, COORDINATOR, "tandem").get("/financiering?netwerk=" + NETWORK).body())
                .as("another network").contains("Financiering – Antwerpen").doesNotContain(NETWORK.dutchName(), reference);
        assertThat(DoorClient.person("http://localhost:" + port, "vdab_manager1", "tandem").get("/financiering?netwerk=" + NETWORK).body())
                .contains("Financiering – " + NETWORK.dutchName(), reference, "kost meer dan het opbracht");
        try (PersonAtPages coordinator = PersonAtPages.login(port, OWN)) {
            assertThat(coordinator.open("/financiering")).isEqualTo(200);
            NetworkReserve reserve = file.reserve(NETWORK, 2026);
            assertThat(reserve.closingInDutch()).as("of the last year with lines").isEqualTo(reserve.balanceInDutch());
            assertThat(coordinator.page().locator("main").innerText()).contains(reserve.balanceInDutch(), reference, "2.028,60 euro",
                    "2.100,00 euro", "-71,40 euro", "kost meer dan het opbracht", "betaling aan een begeleider, werk", "Tandem",
                    "In 2026 is voor geen enkele actie een factuur gevraagd.");
            assertThat(coordinator.page().locator("nav").innerText()).contains("Financiering");
            coordinator.isAccessible("financiering");
        }
    }

    private Walk pay(Map<String, Object> form) {
        return Walk.start(engine, "providerPayment", OWN, List.of("NETWORK_COORDINATOR.ZUID_WEST_VLAANDEREN"), form);
    }

    private void refused(Map<String, Object> form, String message) {
        long before = balance();
        assertThatThrownBy(() -> pay(form)).isInstanceOf(Refusal.class).hasMessageContaining(message);
        assertThat(balance()).isEqualTo(before);
    }

    private String bezig(LocalDate on) {
        return started(NETWORK.regions().get(0).name(), on);
    }

    /** Asked for two months before; the clock stays on the day of BEZIG. */
    private String started(String region, LocalDate on) {
        today(on);
        String reference = trajectories.open(on.minusMonths(2)).reference();
        trajectories.toScreening(reference);
        trajectories.initiate(reference, region);
        trajectories.accept(reference, on.minusDays(30));
        trajectories.start(reference);
        return reference;
    }

    /** Report, advice and conversation are there; which advice does not matter (H24). */
    private void ready(String reference) {
        database.update("insert into final_advice (id, reference, code, label, ratification_needed, advised_on, advised_by, motivation, "
                + "perspective, next_steps, helpers, state, answered_on, answered_by, version) values (nextval('dossier_id'), ?, 'CMW', "
                + "'Collectief maatwerk', false, '2020-05-15', 'x', ?, ?, ?, ?, 'AGREED', '2020-05-15', 'y', 0)", reference,
                Sealed.text("a"), Sealed.text("b"), Sealed.text("c"), Sealed.text("d"));
        database.update("insert into final_report (reference, competence_profile, indication_cmw, indication_imw, written_on, written_by, "
                + "remaining_barriers, contributed_on, contributed_by, version) values (?, ?, true, false, '2020-05-15', 'x', ?, "
                + "'2020-05-15', 'y', 0)", reference, Sealed.text("e"), Sealed.text("f"));
        database.update("insert into closing_conversation (reference, held_on, participant_view, recorded_on, recorded_by) "
                + "values (?, '2020-05-15', 'AGREES', '2020-05-15', 'x')", reference);
    }

    private long balance() {
        return database.queryForObject("select balance_cents from network_reserve where network = ?", Long.class, NETWORK.name());
    }

    private List<String> lines(String reference) {
        return database.queryForList("select kind || ' ' || cents || ' ' || booked_on from reserve_entry where reference = ? "
                + "order by booked_on, kind in ('PAYMENT', 'COUNTER_ENTRY'), kind desc", String.class, reference);
    }

    private void today(LocalDate day) {
        new Walk(engine, "AT").moveTo(day);
    }
}
