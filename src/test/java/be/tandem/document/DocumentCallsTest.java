package be.tandem.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.access.AccessConsents;
import be.tandem.access.ConsentHolder;
import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
import be.tandem.network.Role;
import be.tandem.process.Walk;
import be.tandem.process.planning.PlanningSteps;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Rules: documents for those who may (3.2), restricted ones for the tandem only (D4), sealed in the database. */
@TandemTest
class DocumentCallsTest {

    private static final Reader WORK = new Reader(PlanningSteps.WORK, List.of("CASE_MANAGER_WORK.KEMPEN"));
    private static final Reader MEDIATOR = new Reader("vdab_mediator1", List.of("VDAB_MEDIATOR"));

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Documents documents;
    @Autowired
    private Restrictions restrictions;
    @Autowired
    private AccessConsents consents;
    @Autowired
    private JdbcTemplate database;
    @LocalServerPort
    private int port;

    @Test
    void beforeTheStartAReferrerSeesAndAddsOwnDocumentsOnly() {
        Walk referred = CaseInPlanning.referred(engine);
        String reference = referred.reference();
        assertThat(status("vdab_mediator1", reference, "")).as("not taken up yet").isEqualTo(HttpStatus.FORBIDDEN);
        engine.getTaskService().claim(referred.task("checkCompleteness").getId(), "vdab_mediator1");
        assertThat(status("vdab_mediator2", reference, "")).as("another mediator").isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(add("referrer1", reference, "Verslag huisarts", Samples.docx()).getStatusCode())
                .isEqualTo(HttpStatus.CREATED);
        long other = add("vdab_mediator1", reference, "Nota bemiddelaar", Samples.pdf()).getBody().path("id").asLong();
        assertThat(titles("referrer1", reference)).containsExactly("Verslag huisarts");
        assertThat(documents.of(MEDIATOR, reference).get(1).addedAt().toString()).as("the hour of our clocks")
                .endsWith(BelgianTime.ZONE.getRules().getOffset(Instant.now()).toString());
        assertThat(titles("vdab_mediator1", reference)).containsExactly("Nota bemiddelaar", "Verslag huisarts");
        assertThat(titles("screener1", reference)).hasSize(2);
        assertThat(status("referrer1", reference, "/" + other)).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(status("vdab_mediator1", reference, "/" + other)).isEqualTo(HttpStatus.OK);
        assertThat(add("screener1", reference, "x", Samples.pdf()).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        for (String nobody : List.of("referrer2", PlanningSteps.WORK, "vdab_manager1", "work_provider1.kempen", "admin1")) {
            assertThat(status(nobody, reference, "")).as(nobody).isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(add(nobody, reference, "x", Samples.pdf()).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void fromTheStartTheTandemHasThemAndARestrictedOneStaysBetweenTheTwo() {
        String reference = CaseInPlanning.assigned(engine).reference();
        long id = add(PlanningSteps.WORK, reference, "Psychiatrisch verslag", Samples.pdf()).getBody().path("id").asLong();
        assertThat(titles(PlanningSteps.CARE, reference)).hasSize(1);
        assertThat(status("referrer1", reference, "")).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(status(PlanningSteps.WORK_BACKUP, reference, "")).as("no consent").isEqualTo(HttpStatus.FORBIDDEN);
        consents.give(reference, new ConsentHolder(Role.CASE_MANAGER_WORK, PlanningSteps.WORK_BACKUP), PlanningSteps.WORK);
        assertThat(titles(PlanningSteps.WORK_BACKUP, reference)).hasSize(1);
        restrictions.restrict(WORK, reference, ItemKind.DOCUMENT, id);
        assertThat(titles(PlanningSteps.WORK_BACKUP, reference)).isEmpty();
        assertThat(status(PlanningSteps.WORK_BACKUP, reference, "/" + id)).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(titles(PlanningSteps.CARE, reference)).hasSize(1);
        String elsewhere = CaseInPlanning.assigned(engine).reference();
        assertThat(status(PlanningSteps.WORK, elsewhere, "/" + id)).as("by way of another case")
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void aDownloadIsSavedUnderASafeNameAndNeverRunsInThePage() {
        String reference = CaseInPlanning.assigned(engine).reference();
        long id = add(PlanningSteps.WORK, reference, "Verslag \"één\"", Samples.odt()).getBody().path("id").asLong();
        ResponseEntity<byte[]> file = client(PlanningSteps.CARE).getForEntity(path(reference) + "/" + id, byte[].class);
        assertThat(file.getBody()).isEqualTo(Samples.odt());
        assertThat(file.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(file.getHeaders().getContentDisposition().getFilename()).isEqualTo(reference + " Verslag één.odt");
        assertThat(file.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getHeaders().getCacheControl()).contains("no-store");
        assertThat(file.getHeaders().getContentType()).hasToString(FileType.ODT.mediaType());
    }

    @Test
    void whatIsWrongIsSaidInDutch() {
        String reference = CaseInPlanning.assigned(engine).reference();
        ResponseEntity<JsonNode> disguised = add(PlanningSteps.WORK, reference, "x", Samples.bytes("<script>x</script>"));
        assertThat(disguised.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(disguised.getBody().path("message").asText()).contains("naar de inhoud");
        assertThat(disguised.getBody().path("field").asText()).isEqualTo("file");
        assertThat(add(PlanningSteps.WORK, reference, "x", Samples.pdf(NewDocument.LARGEST + 1)).getBody()
                .path("message").asText()).isEqualTo(NewDocument.TOO_LARGE);
        ResponseEntity<JsonNode> unread = add(PlanningSteps.WORK, reference, "x", Samples.pdf(26 * 1024 * 1024));
        assertThat(unread.getStatusCode()).isEqualTo(HttpStatus.PAYLOAD_TOO_LARGE);
        assertThat(unread.getBody().path("message").asText()).contains("te groot");
        assertThat(titles(PlanningSteps.WORK, reference)).isEmpty();
    }

    @Test
    void theDatabaseHoldsNothingReadableAndKeepsTheTrailOfAWithdrawal() {
        String reference = CaseInPlanning.assigned(engine).reference();
        long id = documents.add(WORK, reference, new NewDocument("Zeldzame titel", "MEDICAL", Samples.pdf()));
        Map<String, Object> row = row(id);
        assertThat(row.get("title").toString()).doesNotContain("Zeldzame");
        assertThat(new String((byte[]) row.get("content"), StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
        assertThatThrownBy(() -> documents.withdraw(WORK, reference, id, " ")).isInstanceOf(Refusal.class);
        documents.withdraw(WORK, reference, id, "Stond in het verkeerde dossier");
        assertThat(row(id)).containsEntry("content", null).containsEntry("withdrawn_by", PlanningSteps.WORK);
        assertThat(row(id).get("withdrawn_reason").toString()).doesNotContain("verkeerde");
        assertThat(documents.file(WORK, reference, id)).isEmpty();
        assertThat(documents.of(WORK, reference).get(0).withdrawal().reason()).contains("verkeerde dossier");
        assertThatThrownBy(() -> documents.withdraw(WORK, reference, id, "Nog eens"))
                .isInstanceOf(Refusal.class).hasMessageContaining("al ingetrokken");
        assertThatThrownBy(() -> database.update("delete from document where id = ?", id)).hasMessageContaining("stays");
        assertThatThrownBy(() -> database.update("update document set content = 'x' where id = ?", id))
                .hasMessageContaining("check constraint");
        assertThatThrownBy(() -> database.update("update document set withdrawn_by = null, withdrawn_at = null, "
                + "withdrawn_reason = null, content = 'x' where id = ?", id)).hasMessageContaining("final");
    }

    private Map<String, Object> row(long id) {
        return database.queryForMap("select * from document where id = ?", id);
    }

    private ResponseEntity<JsonNode> add(String user, String reference, String title, byte[] content) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("title", title);
        parts.add("kind", "OTHER");
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return "verslag.pdf";
            }
        });
        return client(user).postForEntity(path(reference), parts, JsonNode.class);
    }

    private List<String> titles(String user, String reference) {
        return client(user).getForObject(path(reference), JsonNode.class).findValuesAsText("title");
    }

    private HttpStatus status(String user, String reference, String rest) {
        return HttpStatus.valueOf(client(user).getForEntity(path(reference) + rest, byte[].class).getStatusCode().value());
    }

    private TestRestTemplate client(String user) {
        return new TestRestTemplate(user, "tandem");
    }

    private String path(String reference) {
        return "http://localhost:" + port + "/api/dossier/" + reference + "/documents";
    }
}
