package be.tandem.pdf;

import static be.tandem.process.closing.ClosingSteps.advice;
import static be.tandem.process.closing.ClosingSteps.agree;
import static be.tandem.process.closing.ClosingSteps.contribution;
import static be.tandem.process.closing.ClosingSteps.finalReport;
import static be.tandem.process.trajectory.RunningTrajectory.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.tandem.TandemTest;
import be.tandem.audit.AuditTrail;
import be.tandem.audit.Passage;
import be.tandem.network.Staff;
import be.tandem.process.Walk;
import be.tandem.process.screening.ScreeningSteps;
import be.tandem.process.security.DoorClient;
import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.trajectory.Trajectories;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rule: a paper is for who may read its part of the file (domain 3.2), and each one that is opened is written down (D6). */
@TandemTest
class PaperDoorsTest {

    private static final String AGREEMENT = "/stages/%d/overeenkomst.pdf";

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private AuditTrail audit;
    @Autowired
    private Staff staff;
    @Autowired
    private JdbcTemplate database;
    @LocalServerPort
    private int port;
    private RunningTrajectory running;
    private String reference;

    @BeforeEach
    void aCaseWithAnInternship() {
        running = new RunningTrajectory(engine, trajectories, database);
        reference = referredAndRunning();
        running.internshipStarted(reference, LocalDate.of(2026, 9, 1));
    }

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void theCaseManagerOpensEveryPaperAndEachOneIsWrittenDown() {
        Walk closing = running.start("closing", reference);
        assertThat(open(WORK, "/eindverslag.pdf").statusCode()).as("no report yet").isEqualTo(404);
        closing.moveTo(LocalDate.of(2027, 6, 1)).submit("contributeFinalReport", contribution())
                .submit("writeFinalReport", finalReport()).submit("formulateAdvice", advice("REC"))
                .submit("agreeAdvice", agree());
        OpenedPaper report = paper("/eindverslag.pdf", "echt-eindverslag");
        assertThat(report.isAccessible("Eindverslag en eindadvies – " + reference).text())
                .contains("Doorzetter", "Slaapt beter", "Halftijds werk in het groen", staff.get(WORK).name());
        assertThat(paper(AGREEMENT.formatted(internshipOf(reference)), "echte-overeenkomst").text())
                .contains("Fietsatelier", "Industrie en productie", "Ritme opbouwen", "dinsdag 1 september 2026")
                .doesNotContain("Doorzetter", "Slaapt beter", "Zorg");
        assertThat(paper("/inzage.pdf", "echte-inzage").text())
                .contains("Gelezen: stageovereenkomst als PDF openen", "Gelezen: inzageverslag als PDF openen",
                        staff.get(WORK).name() + ", Casemanager Werk").doesNotContain(WORK + " ", WORK + ",");
        assertThat(audit.of(reference)).extracting(Passage::userId, Passage::part, Passage::purpose).contains(
                tuple(WORK, "REPORT", "eindverslag en eindadvies als PDF openen"),
                tuple(WORK, "INTERNSHIP", "stageovereenkomst als PDF openen"),
                tuple(WORK, "AUDIT", "inzageverslag als PDF openen"));
    }

    @Test
    void whoMayNotReadThePartGetsNoPaper() {
        List<String> papers = List.of("/eindverslag.pdf", AGREEMENT.formatted(internshipOf(reference)), "/inzage.pdf");
        for (String user : List.of("network_coordinator1.kempen", "case_manager_work1.midwest", "vdab_mediator1",
                "process_owner1")) {
            papers.forEach(paper -> assertThat(open(user, paper).statusCode()).as(user + paper).isEqualTo(403));
        }
        assertThat(audit.of(reference)).isEmpty();
    }

    @Test
    void theAgreementOfAnotherCaseStaysShut() {
        String other = referredAndRunning();
        running.internshipStarted(other, LocalDate.of(2026, 9, 1));
        assertThat(open(WORK, AGREEMENT.formatted(internshipOf(other))).statusCode()).isEqualTo(404);
    }

    private OpenedPaper paper(String path, String picture) {
        HttpResponse<byte[]> answer = open(WORK, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        return OpenedPaper.of(answer.body(), picture);
    }

    private HttpResponse<byte[]> open(String user, String path) {
        return DoorClient.person("http://localhost:" + port, user, "tandem").download("/dossier/" + reference + path);
    }

    /** BEZIG since March, of somebody with a name. */
    private String referredAndRunning() {
        String running = this.running.bezigSince(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 2));
        Long id = database.queryForObject("select nextval('dossier_id')", Long.class);
        database.update("insert into participant (id, national_number, first_name, last_name, street, postcode, "
                + "municipality, dutch_level) values (?, ?, 'Wannes', 'Zilverberk', 'Laan 7', '2300', 'Turnhout', 'FLUENT')",
                id, ScreeningSteps.referral().get("nationalNumber"));
        database.update("insert into referral (id, reference, participant_id, submitted_on, submitted_by, referrer_kind, "
                + "job_seeker, medical_material, motivation, consent_to_share, version) values (?, ?, ?, '2026-01-05', 'x', "
                + "'SELF', true, 'Verslag', 'Wil aan de slag', true, 0)", id, running, id);
        return running;
    }

    private Long internshipOf(String of) {
        return database.queryForObject("select id from internship where reference = ?", Long.class, of);
    }
}
