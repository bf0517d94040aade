package be.tandem.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.access.CasePhase;
import be.tandem.access.Reader;
import be.tandem.form.Refusal;
import be.tandem.process.security.DoorClient;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.TrajectoryStatus;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rule: a case is found by part of a name and the rest, within one's rights, and nothing else. */
@TandemTest
class SearchTest {

    private static final Reader MEDIATOR = new Reader("vdab_mediator1", List.of("VDAB_MEDIATOR"));
    private static final Reader MANAGER = new Reader("case_manager_work1.kempen", List.of("CASE_MANAGER_WORK.KEMPEN"));
    private static final Reader LEAD = new Reader("team_lead_work1.kempen", List.of("TEAM_LEAD_WORK.KEMPEN"));
    private static final CaseQuery ALL = new CaseQuery(null, null, null, null, null, null, null);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private CaseSearch search;
    @LocalServerPort
    private int port;
    private SearchedCases cases;

    @BeforeEach
    void ownPeople() {
        cases = new SearchedCases(engine, trajectories, database);
    }

    @Test
    void accentsCapitalsHyphensAndTheOrderOfNamesDoNotMatter() {
        String reference = cases.planning("Zoë", "D'" + cases.surname + "-Ørstå");
        cases.applied("Zeger");
        String word = cases.plain();
        for (String words : List.of("Zoë D'" + cases.surname + "-Ørstå", "zoe d’" + word, "ORSTA  " + word, word + " zo",
                word.substring(3) + " zoë", word + " ørst")) {
            assertThat(found(MEDIATOR, named(words))).as(words).containsExactly(reference);
        }
        for (String words : List.of(word + " zeno", word + " oe", word + " %", word + " zo_", "%%zo" + word)) {
            assertThat(found(MEDIATOR, named(words))).as(words).isEmpty();
        }
    }

    @Test
    void everyOtherCriterionNarrows() {
        String applied = cases.applied("Aaltje");
        String planning = cases.planning("Bas", cases.surname);
        String execution = cases.execution("Carla", "Van den " + cases.surname);
        String ieper = cases.inWesthoek("Łukasz");
        String name = cases.plain();
        assertThat(found(MEDIATOR, named(name))).containsExactly(applied, planning, ieper, execution);
        assertThat(found(MEDIATOR, by(name, " " + execution.toLowerCase() + " ", null, null, null))).containsExactly(execution);
        assertThat(found(MEDIATOR, by(name, null, "oud t", null, null))).containsExactly(execution);
        assertThat(found(MEDIATOR, by(name, null, "8900", null, null))).containsExactly(ieper);
        assertThat(found(MEDIATOR, by(name, null, null, TrajectoryStatus.GEINITIEERD, null))).containsExactly(planning, ieper);
        assertThat(found(MEDIATOR, by(name, null, null, null, CasePhase.EXECUTION))).containsExactly(execution);
        CaseQuery byManager = new CaseQuery(name, null, null, null, null, null, fullName("case_manager_care1.kempen"));
        assertThat(found(MEDIATOR, byManager)).containsExactly(planning, execution);
        assertThat(search.find(MEDIATOR, byManager, 1).cases().get(0).caseManagerCare())
                .isEqualTo(fullName("case_manager_care1.kempen"));
    }

    @Test
    void oneFindsWhatOneMayOpenAndLearnsNothingElse() {
        String applied = cases.applied("Aaltje");
        String planning = cases.planning("Bas", cases.surname);
        cases.inWesthoek("Imke");
        String name = cases.plain();
        assertThat(found(MANAGER, named(name))).containsExactly(planning);
        assertThat(found(LEAD, named(name))).containsExactly(planning);
        assertThat(found(new Reader("admin1", List.of("ADMIN")), named(name))).isEmpty();
        assertThat(found(new Reader("nobody", List.of()), named(name))).isEmpty();
        Reader referrer = new Reader("referrer1", List.of("REFERRER"));
        assertThat(found(referrer, named(name))).hasSize(3);
        assertThat(search.find(referrer, named(name), 1).cases()).as("the team is not for the referrer")
                .allMatch(hit -> hit.caseManagerWork() == null && hit.caseManagerCare() == null);
        assertThat(found(referrer, new CaseQuery(name, null, null, null, null, null, fullName(MANAGER.userId())))).isEmpty();
        assertThat(found(MEDIATOR, insz(applied))).containsExactly(applied);
        assertThat(found(new Reader("vdab_mediator2", List.of("VDAB_MEDIATOR")), insz(applied)))
                .as("the request is for the mediator of the participant (3.2, b)").isEmpty();
        assertThat(found(MANAGER, insz(planning))).containsExactly(planning);
        assertThat(found(MEDIATOR, insz(planning))).as("the request is the casemanagers' now").isEmpty();
    }

    @Test
    void whatCannotBeLookedForIsRefusedWithTheField() {
        refused(MEDIATOR, ALL, "name", "minstens één veld");
        refused(MEDIATOR, named("a"), "name", "minstens twee letters");
        refused(MEDIATOR, named("a".repeat(101)), "name", "te lang");
        refused(MEDIATOR, by(null, "123", null, null, null), "reference", "AT-2026-000123");
        refused(MEDIATOR, new CaseQuery(null, null, "80610100100", null, null, null, null), "nationalNumber", "klopt niet");
        refused(LEAD, new CaseQuery(null, null, "80610100155", null, null, null, null), "nationalNumber", "jouw rol");
    }

    @Test
    void pagesOfTwentyAndACountThatEnds() {
        cases.crowd(45);
        CaseHits last = search.find(MEDIATOR, named(cases.plain()), 9);
        assertThat(last.page()).isEqualTo(3);
        assertThat(last.cases()).hasSize(5);
        assertThat(last.total()).isEqualTo(45);
        assertThat(last.more()).isFalse();
        cases.crowd(CaseHits.MOST);
        CaseHits many = search.find(MEDIATOR, named(cases.plain()), 1);
        assertThat(many.total()).isEqualTo(CaseHits.MOST);
        assertThat(many.more()).isTrue();
    }

    @Test
    void programsSearchByPostAndHearWhatIsWrong() {
        String reference = cases.applied("Tine");
        HttpResponse<String> found = post("vdab_mediator1", "{\"name\":\"" + cases.plain() + "\",\"phase\":\"BEFORE_START\"}");
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).contains(reference, "\"total\":1", "\"label\":\"Aangemeld\"");
        assertThat(post("process_owner1", "{\"name\":\"" + cases.plain() + "\"}").body()).contains("\"total\":0");
        assertThat(post("vdab_mediator1", "{\"name\":\"x\"}").body()).contains("\"field\":\"name\"", "twee letters");
        for (String wrong : List.of("{\"status\":\"<script>\"}", "{\"page\":0,\"name\":\"jan\"}", "[", "{}")) {
            HttpResponse<String> answer = post("vdab_mediator1", wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.body()).contains("\"message\":").doesNotContain("script", "Exception", "java");
        }
        assertThat(DoorClient.anonymous(base()).outside("POST", "/api/search", "{}").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> post(String user, String json) {
        return DoorClient.machine(base(), user, "tandem").outside("POST", "/api/search", json);
    }

    private void refused(Reader reader, CaseQuery query, String field, String words) {
        assertThatThrownBy(() -> search.find(reader, query, 1)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.getMessage()).contains(words);
        });
    }

    private List<String> found(Reader reader, CaseQuery query) {
        return search.find(reader, query, 1).cases().stream().map(CaseHit::reference).toList();
    }

    private static CaseQuery named(String words) {
        return by(words, null, null, null, null);
    }

    private static CaseQuery by(String name, String reference, String place, TrajectoryStatus status, CasePhase phase) {
        return new CaseQuery(name, reference, null, place, status, phase, null);
    }

    private CaseQuery insz(String reference) {
        return new CaseQuery(null, null, cases.nationalNumber(reference), null, null, null, null);
    }

    private String fullName(String userId) {
        return database.queryForObject("select first_ || ' ' || last_ from act_id_user where id_ = ?", String.class, userId);
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
