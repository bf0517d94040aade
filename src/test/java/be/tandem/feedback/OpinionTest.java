package be.tandem.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.aftercare.ParticipantReached;
import be.tandem.dossier.ExampleCase;
import be.tandem.evaluation.Pulses;
import be.tandem.form.Refusal;
import be.tandem.network.Network;
import be.tandem.network.Region;
import be.tandem.process.Walk;
import be.tandem.process.security.DoorClient;
import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.protection.Sealed;
import be.tandem.trajectory.Trajectories;
import be.tandem.web.PersonAtPages;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** P26, H22, N4: people say what they think with a one-time code and no name, and only sums of five or more show. */
@TandemTest
class OpinionTest {

    private static final LocalDate IN_THE_FIRST_HALF = LocalDate.of(2026, 3, 10);
    private static final List<String> OTHERS = List.of("vdab_mediator1", "team_lead_work1.kempen", "referrer1", "screener1",
            "work_provider1.kempen", "case_manager_work2.kempen", "case_manager_care1.midwest", "process_owner1", "admin1");

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private SurveyCodes codes;
    @Autowired
    private SurveyDesk desk;
    @Autowired
    private SurveyQuestions questions;
    @Autowired
    private SurveyReminders reminders;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private Experiences experiences;
    @Autowired
    private Pulses pulses;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private WebApplicationContext application;
    @LocalServerPort
    private int port;

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void aParticipantAnswersOnceWithACodeAndWithoutAName() {
        String reference = new ExampleCase(engine, trajectories).closed().reference();
        long before = sheets();
        try (PersonAtPages person = PersonAtPages.login(port, ExampleCase.CARE)) {
            Page page = person.page();
            person.open("/dossier/" + reference + "/mening");
            person.isAccessible("mening-code-maken");
            page.getByLabel("Deelnemers, bij het afsluiten").check();
            page.getByText("Code maken").click();
            String code = page.locator("[role=status] strong").last().innerText();
            assertThat(code).hasSize(19);
            person.isAccessible("mening-code-gemaakt");
            person.open("/dossier/" + reference + "/mening");
            person.isAccessible("mening-herinneren");

            page.context().clearCookies();
            assertThat(person.open("/mening")).isEqualTo(200);
            person.isAccessible("mening-code");
            page.getByLabel("Code").fill(code.toLowerCase().replace("-", " "));
            page.getByText("Verder").click();
            assertThat(page.locator("main").innerText()).contains("Meedoen is vrij").doesNotContain(reference, "Zilverberk");
            assertThat(page.url()).endsWith("/mening");
            person.isAccessible("mening-deelnemer");
            page.getByText("Antwoorden versturen").click();
            assertThat(page.locator("[role=alert]").innerText()).startsWith("Je vulde nog niets in.");
            page.locator("#guidance4").check();
            page.getByText("Antwoorden versturen").click();
            assertThat(page.locator("[role=status]").innerText()).startsWith("Je antwoorden zijn bewaard");
            person.isAccessible("mening-bedankt");
            assertThat(person.open("/mening/" + code)).as("single use").isEqualTo(404);
            assertThat(page.locator("[role=alert]").innerText()).startsWith("Deze code werkt niet.");
            person.isAccessible("mening-verkeerd");
        }
        assertThat(sheets()).isEqualTo(before + 1);
        assertThat(database.queryForList("select column_name from information_schema.columns where table_name in "
                + "('survey_sheet', 'survey_answer', 'survey_code')", String.class)).containsExactlyInAnyOrder("id", "survey",
                "network", "period", "id", "sheet_id", "question", "choice", "words", "fingerprint", "survey", "network", "last_day");
    }

    private long sheets() {
        return database.queryForObject("select count(*) from survey_sheet where survey = 'CLOSING' and network = 'ANTWERPEN'",
                Long.class);
    }

    @Test
    void theOpenDoorLeadsNowhereElse() {
        DoorClient anyone = DoorClient.anonymous("http://localhost:" + port);
        assertThat(anyone.get("/mening").statusCode()).isEqualTo(200);
        assertThat(anyone.get("/mening/AAAA-AAAA-AAAA-AAAA").statusCode()).isEqualTo(404);
        for (String path : List.of("/ervaringen", "/mening/a/b", "/mening/../zoeken", "/mening/..%2fzoeken", "/zoeken", "/",
                "/dossier/AT-2026-000001/mening", "/api/dossier/AT-2026-000001", "/v3/api-docs", "/engine-rest/task",
                "/camunda/app/tasklist/default/")) {
            assertThat(anyone.get(path).statusCode()).as(path).isIn(400, 401, 403);
        }
        for (String path : List.of("/mening", "/mening/antwoorden")) {
            assertThat(anyone.forged(path, "code=AAAA").statusCode()).as(path + " without the token of its page").isIn(401, 403);
        }
    }

    @Test
    void whoKeepsGuessingIsStopped() throws Exception {
        MockMvc pages = MockMvcBuilders.webAppContextSetup(application).build();
        for (int attempt = 0; attempt < 20; attempt++) {
            assertThat(guess(pages, "10.1.2.3")).isEqualTo(404);
        }
        assertThat(guess(pages, "10.1.2.3")).isEqualTo(429);
        assertThat(guess(pages, "10.1.2.4")).as("from elsewhere").isEqualTo(404);
    }

    private static int guess(MockMvc pages, String address) throws Exception {
        return pages.perform(MockMvcRequestBuilders.get("/mening/" + CodeText.random()).with(request -> {
            request.setRemoteAddr(address);
            return request;
        })).andReturn().getResponse().getStatus();
    }

    @Test
    void codesAreGivenByTheCasemanagersWhenThereIsSomethingToAsk() {
        ExampleCase example = new ExampleCase(engine, trajectories).execution();
        String reference = example.reference();
        assertRefused(reference, Survey.CLOSING, "Deze vragenlijst is er vanaf het einde");
        assertRefused(reference, Survey.AFTER_CARE, "Deze vragenlijst is er na de afsluiting");
        assertRefused(reference, Survey.EMPLOYER, "Deze vragenlijst is er na een stage.");
        example.internshipOver();
        assertThat(codes.give(reference, Survey.EMPLOYER)).isNotEqualTo(codes.give(reference, Survey.EMPLOYER));
        assertRefused(reference, Survey.EMPLOYER, "Er zijn al genoeg codes gegeven");
        for (String other : OTHERS) {
            DoorClient client = DoorClient.person("http://localhost:" + port, other, "tandem");
            assertThat(client.get("/dossier/" + reference + "/mening").statusCode()).as(other).isEqualTo(403);
            assertThat(client.form("/dossier/" + reference + "/mening", "survey=EMPLOYER").statusCode()).as(other).isEqualTo(403);
        }
    }

    /** P26: everybody who got a code is reminded once, whether it was used or not, so that nothing tells who answered. */
    @Test
    void whoGotACodeIsRemindedOnceWithoutAnybodyKnowingWhetherItWasUsed() {
        String used = new ExampleCase(engine, trajectories).closing().reference();
        String unused = new ExampleCase(engine, trajectories).closing().reference();
        DoorClient manager = DoorClient.person("http://localhost:" + port, ExampleCase.CARE, "tandem");
        assertThat(page(manager, used)).doesNotContain("Eén keer eraan herinneren");
        assertThat(desk.answer(codes.give(used, Survey.CLOSING), Map.of("guidance", List.of("GOOD")))).isTrue();
        codes.give(unused, Survey.CLOSING);
        for (String reference : List.of(used, unused)) {
            assertThat(page(manager, reference)).contains("Eén keer eraan herinneren", "Ter sprake gebracht: Deelnemers, bij het afsluiten");
            assertThat(manager.get("/dossier/" + reference).body()).contains("Breng ze bij het volgende contact");
            assertThat(reminders.text(reference)).contains("vraag er dus niet naar");
        }
        assertThat(database.queryForList("select times, reminded from survey_given where reference in (?, ?)", used, unused))
                .as("the same of both").hasSize(2).containsOnly(Map.of("times", 1, "reminded", 0));
        assertThat(DoorClient.person("http://localhost:" + port, "team_lead_work1.kempen", "tandem")
                .get("/dossier/" + used).body()).doesNotContain("vragenlijst");
        OTHERS.forEach(other -> assertThat(DoorClient.person("http://localhost:" + port, other, "tandem")
                .form("/dossier/" + used + "/mening/herinnerd", "survey=CLOSING").statusCode()).as(other).isEqualTo(403));
        assertThat(manager.form("/dossier/" + used + "/mening/herinnerd", "survey=CLOSING").statusCode()).isEqualTo(302);
        events.publishEvent(new ParticipantReached(unused));
        for (String reference : List.of(used, unused)) {
            codes.give(reference, Survey.CLOSING);
            assertThat(page(manager, reference)).as("a second code is for the same occasion").doesNotContain("Eén keer eraan herinneren");
            assertThat(reminders.text(reference)).isEqualTo("Je hoeft aan niets te herinneren.");
        }
    }

    private static String page(DoorClient client, String reference) {
        return client.get("/dossier/" + reference + "/mening").body();
    }

    @Test
    void theCodeOfTheClosingIsThereForTheClosingConversation() {
        String closing = new ExampleCase(engine, trajectories).closing().reference();
        assertThat(codes.give(closing, Survey.CLOSING)).hasSize(19);
        assertRefused(closing, Survey.AFTER_CARE, "Deze vragenlijst is er na de afsluiting");
    }

    @Test
    void anOldCodeAndAnAnswerThatDoesNotExistAreRefused() {
        new Walk(engine, "AT").moveTo(IN_THE_FIRST_HALF);
        String code = code(Survey.EMPLOYER, Network.LIMBURG);
        assertThat(questions.of(Survey.EMPLOYER)).as("annex 2 of HIVA").hasSize(12);
        assertThat(questions.of(Survey.CLOSING)).as("four dimensions").hasSize(4).isEqualTo(questions.of(Survey.AFTER_CARE));
        assertThatThrownBy(() -> desk.answer(code, Map.of("overall", List.of("SPLENDID")))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.answer(code, Map.of("lacks", List.of("x".repeat(1001))))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.answer(code, Map.of("lacks", List.of("  ")))).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Je vulde nog niets in.");
        assertThatThrownBy(() -> desk.answer(code, Map.of("overall", List.of("GOOD", "BAD")))).as("one person, one vote")
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.answer(code, Map.of("lacks", List.of("Tijd", "Geld", "Rust", "Werk", "Uitleg"))))
                .as("nor the words of five").isInstanceOf(Refusal.class);
        new Walk(engine, "AT").moveTo(LocalDate.of(2026, 6, 1));
        assertThat(desk.answer(code, Map.of("overall", List.of("GOOD")))).as("too old").isFalse();
        assertThat(desk.survey(code)).isEmpty();
    }

    @Test
    void onlySumsOfFiveOrMoreAndOnlyOfAHalfYearThatIsOver() {
        HalfYear half = HalfYear.of(IN_THE_FIRST_HALF);
        new Walk(engine, "AT").moveTo(IN_THE_FIRST_HALF);
        answer(4);
        assertThat(employers(half).people()).isNull();
        assertThat(employers(half).questions()).isEmpty();
        answer(5);
        assertThat(employers(half).people()).isEqualTo(9);
        SurveyResult.QuestionResult overall = employers(half).questions().get(7);
        assertThat(overall.cells()).extracting(SurveyResult.Cell::number).as("9 good").containsExactly(0L, 0L, 0L, 9L, 0L);
        assertThat(employers(half).questions().get(10).words()).hasSize(9).containsOnly("Meer tijd");
        assertThat(database.queryForList("select words from survey_answer where words is not null", String.class))
                .allMatch(words -> Sealed.open(words) != null && !words.contains("tijd"));
        thePage();
    }

    private void thePage() {
        new Walk(engine, "AT").moveTo(LocalDate.of(2026, 7, 2));
        try (PersonAtPages manager = PersonAtPages.login(port, "vdab_manager1")) {
            Page page = manager.page();
            assertThat(manager.open("/ervaringen")).isEqualTo(200);
            assertThat(page.locator("main h2").allInnerTexts()).as("one at a time").containsExactly(
                    "Deelnemers, bij het afsluiten – Antwerpen");
            chooseByKeyboard(page, Map.of("netwerk", "Limburg", "onderwerp", "Werkgevers, na een stage"));
            assertThat(page.locator("main").innerText()).contains("9 mensen antwoordden.", "Meer tijd",
                    "Werkgevers, na een stage – Limburg", "Januari tot en met juni 2026");
            manager.isAccessible("ervaringen");
            chooseByKeyboard(page, Map.of("onderwerp", "Deelnemers, na de nazorg"));
            assertThat(page.locator("main").innerText()).as("the network stays chosen").contains("na de nazorg – Limburg",
                    "Minder dan vijf mensen antwoordden.");
            manager.open("/ervaringen?periode=2026-2");
            assertThat(page.locator("main").innerText()).as("not over yet").contains("Januari tot en met juni 2026");
        }
        try (PersonAtPages coordinator = PersonAtPages.login(port, "network_coordinator1.kempen")) {
            coordinator.open("/ervaringen?netwerk=LIMBURG&onderwerp=EMPLOYER");
            assertThat(coordinator.page().locator("main").innerText()).contains("Werkgevers, na een stage – Antwerpen")
                    .doesNotContain("Limburg");
        }
        Stream.concat(OTHERS.stream(), Stream.of(ExampleCase.WORK)).forEach(other -> assertThat(DoorClient.person(
                "http://localhost:" + port, other, "tandem").get("/ervaringen").statusCode()).as(other).isEqualTo(403));
    }

    /** N5: of the trajectories that ended, how many came to a regular employer; those that go on or never began do not count. */
    @Test
    void theShareOfCasesWithAnInternshipAtARegularEmployer() {
        HalfYear half = new HalfYear(2043, 1);
        ended(4, "REGULAR", false);
        assertThat(openMarket(half).people()).isNull();
        assertThat(openMarket(half).questions()).isEmpty();
        ended(2, "REGULAR", true);
        ended(5, "SOCIAL", true);
        ended(7, "SOCIAL", false);
        new RunningTrajectory(engine, trajectories, database).bezigSince(LocalDate.of(2043, 1, 5), LocalDate.of(2043, 3, 2));
        assertThat(openMarket(half).people()).isEqualTo(18);
        assertThat(openMarket(half).questions().get(0).cells()).extracting(SurveyResult.Cell::number).containsExactly(6L, 5L, 7L);
        assertThat(openMarket(half).questions().get(0).cells()).extracting(cell -> cell.share().toString())
                .containsExactly("33.3", "27.8", "38.9");
        new Walk(engine, "AT").moveTo(LocalDate.of(2043, 8, 2));
        assertThat(DoorClient.person("http://localhost:" + port, "vdab_manager1", "tandem").get("/ervaringen?netwerk=ANTWERPEN"
                + "&onderwerp=OPEN_MARKET").body()).contains("18 trajecten eindigden", "33,3 %", "Stage bij een gewone werkgever");
        database.update("update trajectory set ended_on = '2043-07-01' where reference in (select reference from trajectory join "
                + "internship using (reference) join internship_agreement a on a.id = agreement_id where trajectory.ended_on = '2043-06-30' "
                + "and economy = 'REGULAR' limit 2)");
        assertThat(openMarket(half).questions().get(0).cells()).as("4 of 16, and what would give them away")
                .extracting(SurveyResult.Cell::number).containsExactly(null, null, 7L);
    }

    private SurveyResult openMarket(HalfYear half) {
        return experiences.of(Topic.OPEN_MARKET, Network.ANTWERPEN, half);
    }

    /** Trajectories that ended on the last day of June 2043, each with an internship that started. */
    private void ended(int number, String economy, boolean regularEmployerOffered) {
        RunningTrajectory running = new RunningTrajectory(engine, trajectories, database);
        for (int each = 0; each < number; each++) {
            String reference = running.bezigSince(LocalDate.of(2043, 1, 5), LocalDate.of(2043, 3, 2));
            running.internshipStarted(reference, LocalDate.of(2043, 4, 1));
            database.update("update internship_agreement set economy = ? where id = (select agreement_id from internship "
                    + "where reference = ?)", economy, reference);
            database.update("insert into internship_search select nextval('dossier_id'), id, '2043-04-01', ?, ? from internship "
                    + "where reference = ?", Sealed.text("Fietsatelier"), regularEmployerOffered, reference);
            database.update("update trajectory set status = 'VERVROEGD_STOPGEZET', ended_on = '2043-06-30' where reference = ?",
                    reference);
        }
    }

    @Test
    void ofThePulseEachPersonCountsOnce() {
        String reference = new ExampleCase(engine, trajectories).execution().reference();
        LocalDate day = database.queryForObject("select held_on from evaluation where reference = ?", LocalDate.class, reference);
        long people = database.queryForObject("select count(distinct e.reference) from evaluation e join trajectory t using (reference) "
                + "where t.region in ('KEMPEN') and held_on = ? and satisfaction <> 'NOT_ASKED'", Long.class, day);
        assertThat(pulses.between(List.of(Region.KEMPEN), day, day).values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(people).isPositive();
        assertThat(Stream.of(Region.values()).map(Network::of)).doesNotContainNull();
    }

    private SurveyResult employers(HalfYear half) {
        return experiences.of(Topic.EMPLOYER, Network.LIMBURG, half);
    }

    private static void chooseByKeyboard(Page page, Map<String, String> choices) {
        choices.forEach((list, label) -> page.locator("#" + list).selectOption(new SelectOption().setLabel(label)));
        page.locator("main form button").focus();
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private void answer(int people) {
        for (int person = 0; person < people; person++) {
            assertThat(desk.answer(code(Survey.EMPLOYER, Network.LIMBURG), Map.of("overall", List.of("GOOD"), "guidance",
                    List.of("MENTORING", "TALKS"), "lacks", List.of("Meer tijd")))).isTrue();
        }
    }

    private String code(Survey survey, Network network) {
        String code = CodeText.random();
        database.update("insert into survey_code values (?, ?, ?, '2026-05-31')", CodeText.fingerprint(code), survey.name(),
                network.name());
        return code;
    }

    private void assertRefused(String reference, Survey survey, String message) {
        assertThatThrownBy(() -> codes.give(reference, survey)).isInstanceOf(Refusal.class).hasMessageStartingWith(message);
    }
}
