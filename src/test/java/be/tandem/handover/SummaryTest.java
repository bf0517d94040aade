package be.tandem.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.access.CasesInPhases;
import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.audit.AuditTrail;
import be.tandem.form.Refusal;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.security.DoorClient;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rules H32 (new people read the approved summary, first) and H18 (one trusted person at most, chosen, optional). */
@TandemTest
class SummaryTest {

    private static final Reader WORK = new Reader(PlanningSteps.WORK, List.of("CASE_MANAGER_WORK.KEMPEN"));
    private static final Reader CARE = new Reader(PlanningSteps.CARE, List.of("CASE_MANAGER_CARE.KEMPEN"));
    private static final Reader PROVIDER = new Reader("work_provider1.kempen", List.of("WORK_PROVIDER.KEMPEN"));
    private static final SummaryText OPEN = new SummaryText("Wat helpt mij", "Rustig uitleggen", true);
    private static final SummaryText CLOSED = new SummaryText("Wat is moeilijk", "Zeldzaam verhaal", false);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Summaries summaries;
    @Autowired
    private SummaryReadings readings;
    @Autowired
    private TrustedPersons persons;
    @Autowired
    private Restrictions restrictions;
    @Autowired
    private AuditTrail audit;
    @Autowired
    private JdbcTemplate database;
    @LocalServerPort
    private int port;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void somebodyNewReadsOnlyWhatWasAgreedAndMeantForOthersAndReadsItFirst() {
        String reference = new CasesInPhases(engine).guided().reference();
        assertThat(readings.comesFirst(PROVIDER, reference)).as("nothing to read").isFalse();
        summaries.add(WORK, reference, OPEN);
        summaries.add(CARE, reference, CLOSED);
        assertThat(readings.approved(PROVIDER, reference)).as("not agreed yet").isEmpty();
        summaries.of(reference).forEach(line -> summaries.agree(WORK, reference, line.id(), line.version()));
        assertThat(readings.approved(PROVIDER, reference)).extracting(SummaryLine::words).containsExactly("Rustig uitleggen");
        assertThat(readings.comesFirst(PROVIDER, reference)).isTrue();
        assertThat(readings.comesFirst(WORK, reference)).as("wrote it").isFalse();
        assertThat(readings.comesFirst(new Reader("referrer1", List.of("REFERRER")), reference)).as("no right").isFalse();
        readings.confirm(PROVIDER, reference);
        readings.confirm(PROVIDER, reference);
        assertThat(readings.comesFirst(PROVIDER, reference)).isFalse();
        assertThat(readings.of(reference)).extracting(Reading::userId).containsExactly(PROVIDER.userId());
        restrictions.restrict(WORK, reference, ItemKind.HANDOVER_ITEM, summaries.of(reference).get(0).id());
        assertThat(readings.approved(PROVIDER, reference)).as("D4").isEmpty();
        assertThat(readings.approved(CARE, reference)).hasSize(1);
    }

    /** The same over REST: nothing else opens, nothing else is on the trail, and whoever says they read it goes on. */
    @Test
    void aProgramOfSomebodyNewIsSentToTheSummaryFirst() {
        String reference = new CasesInPhases(engine).guided().reference();
        String api = "/api/dossier/" + reference;
        DoorClient provider = DoorClient.machine("http://localhost:" + port, PROVIDER.userId(), "tandem");
        assertThat(provider.outside("GET", api + "/plan", null).statusCode()).as("nothing to read").isEqualTo(200);
        int before = audit.of(reference).size();
        summaries.add(WORK, reference, OPEN);
        agree(reference);
        for (String path : List.of("", "/header", "/plan", "/actions", "/timeline", "/team", "/icf/extract")) {
            HttpResponse<String> first = provider.outside("GET", api + path, null);
            assertThat(first.statusCode()).as(path).isEqualTo(409);
            assertThat(first.body()).contains("\"type\":\"ReadSummaryFirst\"", "Lees eerst de samenvatting",
                    "\"path\":\"/dossier/" + reference + "/overdracht\"");
        }
        assertThat(provider.outside("POST", api + "/plan/draft", "{}").statusCode()).as("writing too").isEqualTo(409);
        assertThat(provider.outside("GET", api + "/documents", null).body()).as("even what stays closed")
                .contains("ReadSummaryFirst");
        assertThat(audit.of(reference)).as("nothing was shown").hasSize(before);
        DoorClient work = DoorClient.machine("http://localhost:" + port, WORK.userId(), "tandem");
        assertThat(work.outside("GET", api, null).statusCode()).as("wrote it").isEqualTo(200);
        DoorClient stranger = DoorClient.machine("http://localhost:" + port, "work_provider1.westhoek", "tandem");
        assertThat(stranger.outside("GET", api + "/plan", null).statusCode()).as("no right, no hint").isEqualTo(403);
        assertThat(stranger.outside("GET", api + "/handover", null).statusCode()).isEqualTo(403);

        assertThat(provider.outside("GET", api + "/handover", null).body()).contains(OPEN.words());
        assertThat(provider.outside("POST", api + "/handover/reading", "{}").statusCode()).isEqualTo(200);
        assertThat(provider.outside("GET", api + "/plan", null).statusCode()).isEqualTo(200);
        assertThat(readings.of(reference)).extracting(Reading::userId).containsExactly(PROVIDER.userId());
    }

    @Test
    void otherWordsOrMoreReadersNeedANewAgreementAndFewerReadersDoNot() {
        String reference = new CasesInPhases(engine).planning().reference();
        summaries.add(WORK, reference, OPEN);
        SummaryLine agreed = agree(reference);
        summaries.change(CARE, reference, agreed.id(), agreed.version(), new SummaryText(OPEN.heading(), OPEN.words(), false));
        assertThat(only(reference).agreedOn()).isNotNull();
        assertThat(only(reference).isApproved()).isFalse();
        summaries.change(CARE, reference, agreed.id(), only(reference).version(), OPEN);
        assertThat(only(reference).agreedOn()).as("shown to more people").isNull();
        agree(reference);
        summaries.change(CARE, reference, agreed.id(), only(reference).version(),
                new SummaryText(OPEN.heading(), "Traag uitleggen", true));
        assertThat(only(reference).agreedOn()).as("other words").isNull();
        assertThat(summaries.history(reference)).extracting(SummaryVersion::change).containsExactly(SummaryChange.CHANGED,
                SummaryChange.AGREED, SummaryChange.CHANGED, SummaryChange.CHANGED, SummaryChange.AGREED, SummaryChange.ADDED);
        assertThat(summaries.history(reference).get(0)).returns(6, SummaryVersion::number)
                .returns(CARE.userId(), SummaryVersion::changedBy).returns("Traag uitleggen", SummaryVersion::words);
    }

    @Test
    void aChangeOnTopOfSomethingOlderIsRefused() {
        String reference = new CasesInPhases(engine).planning().reference();
        summaries.add(WORK, reference, OPEN);
        SummaryLine seen = only(reference);
        agree(reference);
        assertThatThrownBy(() -> summaries.change(CARE, reference, seen.id(), seen.version(), CLOSED)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> summaries.agree(CARE, reference, seen.id(), seen.version())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> summaries.remove(CARE, reference, seen.id(), seen.version())).isInstanceOf(Refusal.class);
        String elsewhere = new CasesInPhases(engine).planning().reference();
        assertThatThrownBy(() -> summaries.remove(CARE, elsewhere, seen.id(), only(reference).version()))
                .as("by way of another case").isInstanceOf(Refusal.class);
        summaries.remove(CARE, reference, seen.id(), only(reference).version());
        assertThat(summaries.of(reference)).isEmpty();
        assertThat(summaries.history(reference).get(0).change()).isEqualTo(SummaryChange.REMOVED);
    }

    @Test
    void piecesStandInTheOrderThatPeopleChoose() {
        String reference = new CasesInPhases(engine).planning().reference();
        List.of("Een", "Twee", "Drie").forEach(name -> summaries.add(WORK, reference, new SummaryText(name, "x", false)));
        summaries.moveUp(reference, summaries.of(reference).get(2).id());
        summaries.moveUp(reference, summaries.of(reference).get(0).id());
        assertThat(summaries.of(reference)).extracting(SummaryLine::heading).containsExactly("Een", "Drie", "Twee");
    }

    @Test
    void theDatabaseHoldsNothingReadableAndKeepsTheHistory() {
        String reference = new CasesInPhases(engine).planning().reference();
        summaries.add(WORK, reference, CLOSED);
        persons.choose(WORK, reference, TrustedPersons.NONE_YET, new TrustedChoice(TrustedChoice.OUTSIDER, "Zus Zonderling",
                "0470 11 22 33"));
        String rows = "" + database.queryForList("select * from handover_item where reference = ?", reference)
                + database.queryForList("select * from handover_revision where reference = ?", reference)
                + database.queryForList("select * from trusted_person where reference = ?", reference);
        assertThat(rows).doesNotContain("Zeldzaam", "moeilijk", "Zonderling", "0470");
        assertThatThrownBy(() -> database.update("update handover_revision set agreed = true where reference = ?", reference))
                .hasMessageContaining("only grows");
        assertThatThrownBy(() -> database.update("delete from handover_revision where reference = ?", reference))
                .hasMessageContaining("only grows");
    }

    @Test
    void theParticipantChoosesOneTrustedPersonOrNobody() {
        String reference = new CasesInPhases(engine).planning().reference();
        assertThat(persons.of(reference)).isEmpty();
        assertThat(persons.candidates(reference)).hasSize(4);
        choose(reference, TrustedPersons.NONE_YET, PlanningSteps.CARE, "", "");
        assertThat(persons.of(reference).orElseThrow()).returns(PlanningSteps.CARE, TrustedPerson::member)
                .returns(null, TrustedPerson::phone).extracting(TrustedPerson::name).asString().isNotBlank();
        assertThatThrownBy(() -> choose(reference, TrustedPersons.NONE_YET, PlanningSteps.WORK, "", ""))
                .as("stale").isInstanceOf(Refusal.class).hasMessageContaining("intussen");
        choose(reference, 0, TrustedChoice.OUTSIDER, " Zus Zonderling ", "+32 470 11 22 33");
        assertThat(persons.of(reference).orElseThrow().name()).isEqualTo("Zus Zonderling");
        assertThatThrownBy(() -> choose(reference, 1, "screener1", "", "")).hasMessageContaining("niet in het team");
        assertThatThrownBy(() -> choose(reference, 1, TrustedChoice.OUTSIDER, "", "0470 11 22 33")).hasMessageContaining("naam");
        assertThatThrownBy(() -> choose(reference, 1, TrustedChoice.OUTSIDER, "Zus", "geen")).hasMessageContaining("nummer");
        assertThatThrownBy(() -> choose(reference, 1, "", "", "")).hasMessageContaining("Kies iemand");
        assertThatThrownBy(() -> database.update("insert into trusted_person select * from trusted_person where reference = ?",
                reference)).as("one at most").hasMessageContaining("trusted_person_pkey");
        choose(reference, 1, TrustedChoice.NOBODY, "", "");
        assertThat(persons.of(reference)).isEmpty();
    }

    private void choose(String reference, int seen, String who, String name, String phone) {
        persons.choose(WORK, reference, seen, new TrustedChoice(who, name, phone));
    }

    private SummaryLine agree(String reference) {
        SummaryLine line = only(reference);
        summaries.agree(WORK, reference, line.id(), line.version());
        return only(reference);
    }

    private SummaryLine only(String reference) {
        assertThat(summaries.of(reference)).hasSize(1);
        return summaries.of(reference).get(0);
    }
}
