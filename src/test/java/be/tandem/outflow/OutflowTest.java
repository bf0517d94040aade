package be.tandem.outflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.tandem.TandemTest;
import be.tandem.dossier.ExampleCase;
import be.tandem.form.Refusal;
import be.tandem.outflow.ImportRefused.LineError;
import be.tandem.process.Walk;
import be.tandem.process.security.DoorClient;
import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.trajectory.Trajectories;
import be.tandem.web.PersonAtPages;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** P27, 5.6: the outflow at 0, 1, 3, 6, 12 and 18 months after the closing, never of an early stop. */
@TandemTest
class OutflowTest {

    private static final String HEADER = "traject;maand;uit_werkloosheid;betaald_werk;reden_correctie\n";
    private static final String MANAGER = "vdab_manager1";
    private static final LocalDate CLOSED = LocalDate.of(2026, 7, 1);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Outflows outflows;
    @Autowired
    private OutflowImport files;
    @Autowired
    private JdbcTemplate database;
    @LocalServerPort
    private int port;
    private String closed;
    private String stopped;

    @BeforeEach
    void oneClosedAndOneStoppedEarly() {
        closed = new ExampleCase(engine, trajectories).closed().reference();
        stopped = new RunningTrajectory(engine, trajectories, database).bezigSince(LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 3, 2));
        today(CLOSED);
        trajectories.stop(stopped);
        today(CLOSED.plusMonths(3));
    }

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void aWholeFileIsKeptAndTheSameFileAgainChangesNothing() {
        String file = HEADER + closed + ";0;nee;ja;\n\n" + closed + "; 1 ;JA;nee;\n\"" + closed + "\";3;ja;ja;\"\"\n";
        assertThat(read("\uFEFF" + file)).isEqualTo(Map.of(Outflows.Outcome.SAVED, 3));
        assertThat(read(file)).isEqualTo(Map.of(Outflows.Outcome.KNOWN, 3));
        assertThat(rows(closed)).containsExactly("0 false true", "1 true false", "3 true true");
    }

    @Test
    void oneWrongLineAndNothingIsKept() {
        List<LineError> errors = refused(HEADER + closed + ";0;ja;ja;\n" + closed + ";0;ja;ja;\n" + closed + ";6;ja;ja;\n"
                + closed + ";2;ja;ja;\n" + stopped + ";0;ja;ja;\nAT-2019-999999;0;ja;ja;\nJan Peeters;0;ja;ja;\n"
                + closed + ";1;misschien;ja;\n" + closed + ";1;ja;;\n" + closed + ";drie;ja;ja;\n" + closed + ";1;ja");
        assertThat(errors).extracting(LineError::line).containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
        assertThat(errors).extracting(LineError::message).containsExactly(
                "Dit traject staat met deze maand al eerder in het bestand.",
                "Deze meting kan pas vanaf 01/01/2027.",
                "De maand moet 0, 1, 3, 6, 12 of 18 zijn.",
                "Er is geen traject met deze referentie dat met een eindadvies is afgesloten. Een vervroegde stopzetting wordt niet gemeten.",
                "Er is geen traject met deze referentie dat met een eindadvies is afgesloten. Een vervroegde stopzetting wordt niet gemeten.",
                "De kolom traject moet een referentie zijn zoals AT-2026-000123.",
                "De kolom uit_werkloosheid moet ja of nee zijn.",
                "De kolom betaald_werk moet ja of nee zijn.",
                "De kolom maand moet 0, 1, 3, 6, 12 of 18 zijn.",
                "Deze regel heeft niet evenveel kolommen als de eerste regel.");
        assertThat(rows(closed)).isEmpty();
    }

    @Test
    void anotherAnswerIsACorrectionWithItsReason() {
        read(HEADER + closed + ";3;nee;nee;\n");
        assertThat(refused(HEADER + closed + ";3;ja;nee;\n")).singleElement()
                .satisfies(error -> assertThat(error.message()).startsWith("Voor dit traject en deze maand is er al een andere meting."));
        assertThat(read(HEADER + closed + ";3;ja;nee;De eerste gegevens waren van een ander\n"))
                .isEqualTo(Map.of(Outflows.Outcome.CORRECTED, 1));
        assertThat(rows(closed)).containsExactly("3 true false");
        assertThat(database.queryForObject("select count(*) from outflow_measurement where reference = ? and replaced",
                Long.class, closed)).as("what was corrected stays").isEqualTo(1);
        assertThat(database.queryForList("select correction_reason from outflow_measurement where correction_reason is not null",
                String.class)).noneMatch(reason -> reason.contains("eerste gegevens"));
    }

    @Test
    void whatIsNoSuchFileIsRefusedWithWhatToDo() {
        assertNoFile("reference,month\nx,1\n".getBytes(StandardCharsets.UTF_8), "De eerste regel moet deze kolommen noemen");
        assertNoFile(HEADER.getBytes(StandardCharsets.UTF_8), "Dit bestand heeft geen metingen.");
        assertNoFile(new byte[0], "De eerste regel moet deze kolommen noemen");
        assertNoFile((HEADER + closed + ";0;ja;ja;één\n").getBytes(Charset.forName("windows-1252")), "Dit bestand is niet in UTF-8");
        assertNoFile((HEADER + closed + ";0;ja;\"ja;x\n").getBytes(StandardCharsets.UTF_8), "Dit is geen leesbaar CSV-bestand.");
        assertNoFile(("traject;" + HEADER).getBytes(StandardCharsets.UTF_8), "Dit is geen leesbaar CSV-bestand.");
    }

    @Test
    void theDatabaseRefusesWhatMayNeverBe() {
        String insert = "insert into outflow_measurement values (nextval('dossier_id'), ?, ?, true, true, null, false, ?, 'x')";
        assertThatThrownBy(() -> database.update(insert, stopped, 0, CLOSED.plusMonths(3))).hasMessageContaining("cannot be measured");
        assertThatThrownBy(() -> database.update(insert, closed, 6, CLOSED.plusMonths(3))).hasMessageContaining("cannot be measured");
        assertThatThrownBy(() -> database.update(insert, closed, 2, CLOSED.plusMonths(3))).hasMessageContaining("check constraint");
    }

    @Test
    void bothIndicatorsAreCountedApartOverWhoWasClosedLongEnough() {
        OutflowIndicator before = at(3);
        long due = due();
        read(HEADER + closed + ";3;ja;nee;\n");
        OutflowIndicator after = at(3);
        assertThat(after.closed()).isEqualTo(before.closed());
        assertThat(after.measured()).isEqualTo(before.measured() + 1);
        assertThat(after.outflowFromUnemployment()).isEqualTo(before.outflowFromUnemployment() + 1);
        assertThat(after.outflowToWork()).as("not to work").isEqualTo(before.outflowToWork());
        assertThat(due()).isEqualTo(due - 1);
        assertThat(outflows.due(10_000)).noneMatch(each -> each.reference().equals(stopped))
                .filteredOn(each -> each.reference().equals(closed)).extracting(DueMeasurement::months).containsExactly(0, 1);
        today(CLOSED.plusMonths(18));
        assertThat(outflows.due(10_000)).filteredOn(each -> each.reference().equals(closed)).extracting(DueMeasurement::months)
                .containsExactly(0, 1, 6, 12, 18);
        assertThat(new OutflowIndicator(3, 80, 80, 109, 25).shareFromUnemployment()).as("half up").isEqualTo("136.3");
        assertThat(new OutflowIndicator(3, 80, 80, 109, 25).shareToWork()).isEqualTo("31.3");
        assertThat(new OutflowIndicator(3, 80, 0, 0, 0).shareToWork()).isNull();
    }

    private long due() {
        return outflows.indicators().stream().mapToLong(OutflowIndicator::due).sum();
    }

    private OutflowIndicator at(int months) {
        return outflows.indicators().stream().filter(each -> each.months() == months).findFirst().orElseThrow();
    }

    @Test
    void thePageIsForVdabManagersOnly() {
        try (PersonAtPages manager = PersonAtPages.login(port, MANAGER)) {
            assertThat(manager.open("/uitstroom")).isEqualTo(200);
            assertThat(manager.page().locator("main").innerText()).contains(closed, "1 oktober 2026").doesNotContain(stopped);
            manager.isAccessible("uitstroom");
            upload(manager, HEADER + closed + ";0;ja;ja;\n" + closed + ";1;wel;ja;\n");
            assertThat(manager.page().locator("[role=alert]").innerText()).contains("Er is niets bewaard. Eén regel is niet juist:",
                    "Regel 3: De kolom uit_werkloosheid moet ja of nee zijn.");
            manager.isAccessible("uitstroom-geweigerd");
            upload(manager, HEADER + closed + ";0;ja;ja;\n");
            assertThat(manager.page().locator("[role=status]").innerText()).isEqualTo("1 nieuw bewaard, 0 verbeterd, 0 waren al bekend.");
            byHand(manager, "0", "nee");
            assertThat(manager.page().locator("[role=alert]").innerText()).startsWith("Voor dit traject en deze maand is er al een andere");
            assertThat(manager.page().inputValue("#traject")).as("what was typed is still there").isEqualTo(closed);
            byHand(manager, "1", "ja");
            assertThat(manager.page().locator("[role=status]").innerText()).isEqualTo("De meting is bewaard.");
            manager.isAccessible("uitstroom-bewaard");
        }
        assertThat(rows(closed)).containsExactly("0 true true", "1 true true");
        for (String other : List.of(ExampleCase.WORK, ExampleCase.CARE, "vdab_mediator1", "network_coordinator1.kempen", "screener1",
                "referrer1", "team_lead_work1.kempen", "work_provider1.kempen", "process_owner1", "admin1")) {
            DoorClient client = DoorClient.person("http://localhost:" + port, other, "tandem");
            assertThat(client.get("/uitstroom").statusCode()).as(other).isEqualTo(403);
            assertThat(client.form("/uitstroom/meting", "traject=" + closed).statusCode()).as(other).isEqualTo(403);
        }
        assertThat(DoorClient.anonymous("http://localhost:" + port).get("/uitstroom").statusCode()).isEqualTo(401);
    }

    private static void upload(PersonAtPages manager, String content) {
        manager.page().setInputFiles("#bestand", new FilePayload("meting.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        manager.page().locator("button", new Page.LocatorOptions().setHasText("Inlezen")).click();
    }

    private void byHand(PersonAtPages manager, String months, String work) {
        manager.page().fill("#traject", closed);
        manager.page().selectOption("#maand", months);
        manager.page().check("#uit-ja");
        manager.page().check("#werk-" + work);
        manager.page().locator("button", new Page.LocatorOptions().setHasText("Bewaren")).click();
    }

    private Map<Outflows.Outcome, Integer> read(String file) {
        return files.read(file.getBytes(StandardCharsets.UTF_8), MANAGER);
    }

    private List<LineError> refused(String file) {
        return catchThrowableOfType(ImportRefused.class, () -> read(file)).errors();
    }

    private void assertNoFile(byte[] content, String message) {
        assertThatThrownBy(() -> files.read(content, MANAGER)).isInstanceOf(Refusal.class).hasMessageStartingWith(message);
    }

    private List<String> rows(String reference) {
        return database.queryForList("select months || ' ' || out_of_unemployment || ' ' || in_paid_work from outflow_measurement "
                + "where reference = ? and not replaced order by months", String.class, reference);
    }

    private void today(LocalDate day) {
        new Walk(engine, "AT").moveTo(day);
    }
}
