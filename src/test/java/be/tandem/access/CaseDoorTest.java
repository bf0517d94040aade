package be.tandem.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.tandem.TandemTest;
import be.tandem.audit.AuditTrail;
import be.tandem.audit.Passage;
import be.tandem.process.Walk;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.screening.ScreeningSteps;
import be.tandem.process.security.DoorClient;
import java.net.http.HttpResponse;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Rule: every page and call of a case says which part it opens; what a role may not see answers 403 in Dutch. */
@TandemTest
@ExtendWith(OutputCaptureExtension.class)
class CaseDoorTest {

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private AuditTrail audit;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;
    @LocalServerPort
    private int port;

    @Test
    void everyHandlerOfACaseSaysWhatItOpens() {
        SoftAssertions softly = new SoftAssertions();
        handlers.getHandlerMethods().forEach((mapping, method) -> {
            if (mapping.getPatternValues().stream().anyMatch(path -> path.matches("/(api/)?dossier/\\{.*"))) {
                softly.assertThat(method.getMethodAnnotation(OfCase.class)).as(mapping + "").isNotNull();
                softly.assertThat(mapping.getPatternValues()).allMatch(path -> path.contains("{reference}"));
            }
        });
        softly.assertAll();
    }

    @Test
    void whoHasNoPartInACaseIsRefusedInDutch(CapturedOutput log) {
        String reference = Walk.start(engine, "activationTrajectory", "referrer1",
                List.of("REFERRER"), ScreeningSteps.referral()).reference();
        assertThat(page("vdab_mediator1", reference).statusCode()).isEqualTo(200);
        assertThat(page("referrer1", reference).statusCode()).isEqualTo(200);
        for (String user : new String[] {"referrer2", "case_manager_work1.kempen", "process_owner1", "admin1"}) {
            HttpResponse<String> refused = page(user, reference);
            assertThat(refused.statusCode()).as(user).isEqualTo(403);
            assertThat(refused.body()).contains("Geen toegang").doesNotContain(reference);
        }
        assertThat(page("vdab_mediator1", "AT-2026-999999").statusCode()).isEqualTo(403);
        assertThat(log.getAll().lines().filter(line -> line.contains("ACCESS_REFUSED")))
                .as("a refusal is an event, without a person or what somebody typed")
                .anyMatch(line -> line.endsWith(reference + " ACCESS_REFUSED OPEN READ to CASE_MANAGER_WORK"))
                .noneMatch(line -> line.contains("AT-2026-999999") || line.contains("case_manager_work1"));
        assertThat(audit.of(reference)).as("the open part leaves no line").extracting(Passage::userId)
                .doesNotContain("vdab_mediator1");
    }

    @Test
    void whoOpensAPageToWriteOnChangedNothingYet() {
        String reference = new CasesInPhases(engine).planning().reference();
        ClockUtil.reset();
        DoorClient work = DoorClient.person("http://localhost:" + port, PlanningSteps.WORK, "tandem");
        assertThat(work.get("/dossier/" + reference + "/overdracht/vertrouwenspersoon").statusCode()).isEqualTo(200);
        assertThat(audit.of(reference)).filteredOn(line -> line.purpose().equals("keuze van vertrouwenspersoon openen"))
                .extracting(Passage::right).containsExactly("READ");
        assertThat(page("screener1", reference + "/overdracht/vertrouwenspersoon").statusCode()).isEqualTo(403);
    }

    /** D6: a refused form or call changed nothing, so it may not stand in the participant's inspection as a change. */
    @Test
    void whatWasRefusedStandsOnTheTrailAsALookAndWhatWasKeptAsAChange() {
        String reference = new CasesInPhases(engine).planning().reference();
        ClockUtil.reset();
        String summary = "/dossier/" + reference + "/overdracht";
        DoorClient work = DoorClient.person("http://localhost:" + port, PlanningSteps.WORK, "tandem");
        int before = audit.of(reference).size();
        assertThat(work.form(summary, "heading=Wie+ben+ik&words=&shareable=true").statusCode()).isEqualTo(400);
        assertThat(work.form(summary, "heading=Wie+ben+ik&words=Rustig&shareable=true").statusCode()).as("redirect").isEqualTo(302);
        assertThat(work.form(summary + "/1/akkoord", "version=ergens").statusCode()).as("not even a number")
                .isEqualTo(400);
        assertThat(work.outside("POST", "/api/dossier/" + reference + "/plan/draft/items", "{}").statusCode()).isEqualTo(400);
        assertThat(work.outside("POST", "/api/dossier/" + reference + "/plan/draft/items", "{").statusCode()).isEqualTo(400);
        assertThat(work.forged(summary, "heading=Wie+ben+ik&words=Zonder+teken&shareable=true").statusCode()).as("forged").isEqualTo(403);
        assertThat(work.form("/dossier/" + reference + "/inzage/nergens", "x=1").statusCode()).as("nowhere")
                .isEqualTo(404);
        assertThat(audit.of(reference).subList(before, audit.of(reference).size()))
                .extracting(Passage::right, Passage::purpose).containsExactly(
                        tuple("READ", "stuk van de samenvatting toevoegen"),
                        tuple("WRITE", "stuk van de samenvatting toevoegen"),
                        tuple("READ", "akkoord van de deelnemer noteren"),
                        tuple("READ", "onderdeel van het plan toevoegen"),
                        tuple("READ", "onderdeel van het plan toevoegen"));
    }

    private HttpResponse<String> page(String user, String reference) {
        return DoorClient.person("http://localhost:" + port, user, "tandem").get("/dossier/" + reference);
    }
}
