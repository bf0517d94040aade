package be.tandem.pdf;

import static be.tandem.process.closing.ClosingSteps.advice;
import static be.tandem.process.closing.ClosingSteps.agree;
import static be.tandem.process.closing.ClosingSteps.contribution;
import static be.tandem.process.closing.ClosingSteps.finalReport;
import static be.tandem.process.trajectory.RunningTrajectory.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.tandem.TandemTest;
import be.tandem.access.CasesInPhases;
import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.audit.AuditTrail;
import be.tandem.audit.Passage;
import be.tandem.calendar.BelgianTime;
import be.tandem.network.Staff;
import be.tandem.process.Walk;
import be.tandem.process.internship.InternshipSteps;
import be.tandem.process.trajectory.StopSteps;
import be.tandem.process.security.DoorClient;
import be.tandem.web.PersonAtPages;
import java.net.http.HttpResponse;
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

/** Rule: a paper is for who may read its part of the file (domain 3.2), and each one that is opened is written down (D6). */
@TandemTest
class PaperDoorsTest {

    private static final String PROVIDER = "work_provider1.kempen";
    private static final String AGREEMENT = "/stages/%d/overeenkomst.pdf";

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Restrictions restrictions;
    @Autowired
    private AuditTrail audit;
    @Autowired
    private Staff staff;
    @Autowired
    private JdbcTemplate database;
    @LocalServerPort
    private int port;
    private Walk walk;
    private String reference;

    @BeforeEach
    void aCaseWithAnInternship() {
        walk = new CasesInPhases(engine).closing();
        reference = walk.reference();
        agreeOnInternship(walk);
    }

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void theCaseManagerOpensEveryPaperAndEachOneIsWrittenDown() {
        assertThat(open(WORK, "/eindverslag.pdf").statusCode()).as("no report yet").isEqualTo(404);
        walk.submit("contributeFinalReport", contribution()).submit("writeFinalReport", finalReport())
                .submit("formulateAdvice", advice("REC"))
                .submit("agreeAdvice", agree());
        assertThat(paper("/plan.pdf", "echt-plan").isAccessible("Trajectplan – " + reference).text())
                .contains("1 (aangemeld)", "ondertekend", staff.get(WORK).name());
        assertThat(paper("/plan.pdf?versie=1", "echt-plan-1").text()).contains("1 (aangemeld)");
        assertThat(open(WORK, "/plan.pdf?versie=7").statusCode()).isEqualTo(404);
        OpenedPaper report = paper("/eindverslag.pdf", "echt-eindverslag");
        assertThat(report.isAccessible("Eindverslag en eindadvies – " + reference).text())
                .contains("Doorzetter", "Slaapt beter", "Halftijds werk in het groen", staff.get(WORK).name());
        assertThat(paper(AGREEMENT.formatted(internshipOf(reference)), "echte-overeenkomst").text())
                .contains("Fietsatelier De Ketting", "Industrie en productie", "Ritme opbouwen", "Rita Spaak")
                .doesNotContain("Doorzetter", "Slaapt beter", "Zorg");
        assertThat(paper("/inzage.pdf", "echte-inzage").text())
                .contains("Gelezen: stageovereenkomst als PDF openen", "Gelezen: inzageverslag als PDF openen",
                        staff.get(WORK).name() + ", Casemanager Werk").doesNotContain(WORK + " ", WORK + ",");
        assertThat(audit.of(reference)).extracting(Passage::userId, Passage::part, Passage::purpose).contains(
                tuple(WORK, "PLAN", "trajectplan als PDF openen"),
                tuple(WORK, "REPORT", "eindverslag en eindadvies als PDF openen"),
                tuple(WORK, "INTERNSHIP", "stageovereenkomst als PDF openen"),
                tuple(WORK, "AUDIT", "inzageverslag als PDF openen"));
    }

    @Test
    void whoMayNotReadThePartGetsNoPaper() {
        List<String> papers = List.of("/plan.pdf", "/eindverslag.pdf", "/eindadvies.pdf",
                AGREEMENT.formatted(internshipOf(reference)), "/inzage.pdf");
        for (String user : List.of("network_coordinator1.kempen", "case_manager_work1.midwest", "vdab_mediator1",
                "process_owner1")) {
            papers.forEach(paper -> assertThat(open(user, paper).statusCode()).as(user + paper).isEqualTo(403));
        }
        assertThat(audit.of(reference)).extracting(Passage::purpose).noneMatch(purpose -> purpose.contains("PDF"));
    }

    /** P17: motivation, complaint route and contact on paper, for who may read how the trajectory goes; not for the provider. */
    @Test
    void theLetterAboutAnEarlyStopIsThereOnceVdabDecided() {
        Walk stopping = new CasesInPhases(engine).stopAsked();
        reference = stopping.reference();
        assertThat(open(WORK, "/stopbrief.pdf").statusCode()).as("not decided yet").isEqualTo(404);
        stopping.submit("decideEarlyStop", StopSteps.stop());
        assertThat(paper("/stopbrief.pdf", "stopbrief").isAccessible("Je traject stopt – " + reference).text())
                .contains("Te weinig informatie voor een advies", "An Voorbeeld, 0470 00 00 01", "langdurige ziekte",
                        "klacht", "Vlaamse Ombudsdienst").doesNotContain("null", "Langdurig opgenomen");
        for (String user : List.of(PROVIDER, "network_coordinator1.kempen", "vdab_mediator1", "case_manager_work1.midwest")) {
            assertThat(open(user, "/stopbrief.pdf").statusCode()).as(user).isEqualTo(403);
        }
        try (PersonAtPages work = PersonAtPages.login(port, WORK)) {
            assertThat(work.open("/dossier/" + reference + "/evaluaties")).isEqualTo(200);
            assertThat(work.page().locator("main").innerText()).contains("Het traject is vroeger gestopt", "An Voorbeeld",
                    "Brief voor de deelnemer als pdf", "nog niet genoteerd");
            stopping.submit("tellStopDecision", StopSteps.told());
            work.open("/dossier/" + reference + "/evaluaties");
            assertThat(work.page().locator("main").innerText()).contains("in een gesprek, met de brief erbij", "Had het verwacht");
            work.isAccessible("evaluations-stopped");
        }
        assertThat(audit.of(reference)).extracting(Passage::purpose).contains("brief over de stopzetting als PDF openen");
    }

    @Test
    void theAgreementOfAnotherCaseStaysShut() {
        Walk other = new CasesInPhases(engine).execution();
        agreeOnInternship(other);
        assertThat(open(WORK, AGREEMENT.formatted(internshipOf(other.reference()))).statusCode()).isEqualTo(404);
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

    @Test
    void theAgreementThatTheParticipantKeepsBackIsForTheCaseManagersOnly() {
        Walk running = new CasesInPhases(engine).guided();
        agreeOnInternship(running);
        reference = running.reference();
        String agreement = AGREEMENT.formatted(internshipOf(reference));
        assertThat(open(PROVIDER, agreement).statusCode()).as("the provider who guides it").isEqualTo(200);
        restrictions.restrict(new Reader(WORK, List.of("CASE_MANAGER_WORK.KEMPEN")), reference, ItemKind.INTERNSHIP,
                internshipOf(reference));
        assertThat(open(PROVIDER, agreement).statusCode()).as("kept back (D4)").isEqualTo(404);
        assertThat(open(WORK, agreement).statusCode()).isEqualTo(200);
    }

    private void agreeOnInternship(Walk walk) {
        LocalDate today = BelgianTime.dayOf(ClockUtil.getCurrentTime());
        engine.getRuntimeService().startProcessInstanceByKey("internship", walk.reference(),
                Map.of("reference", walk.reference(), "regulationGeneration", "GEN2", "region", "KEMPEN"));
        walk.submit("searchInternship", InternshipSteps.found())
                .submit("agreeInternship", InternshipSteps.signed(today, today.plusDays(14), today.plusMonths(2)));
    }

    private Long internshipOf(String of) {
        return database.queryForObject("select id from internship where reference = ?", Long.class, of);
    }
}
