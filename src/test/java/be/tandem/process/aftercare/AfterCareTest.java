package be.tandem.process.aftercare;

import static be.tandem.process.aftercare.AfterCareSteps.coach;
import static be.tandem.process.aftercare.AfterCareSteps.contact;
import static be.tandem.process.aftercare.AfterCareSteps.needs;
import static be.tandem.process.aftercare.AfterCareSteps.noContact;
import static be.tandem.process.trajectory.RunningTrajectory.CARE;
import static be.tandem.process.trajectory.RunningTrajectory.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.access.AccessConsents;
import be.tandem.access.ConsentHolder;
import be.tandem.calendar.BelgianTime;
import be.tandem.dossier.ExampleCase;
import be.tandem.feedback.Survey;
import be.tandem.feedback.SurveyCodes;
import be.tandem.form.Refusal;
import be.tandem.network.Role;
import be.tandem.privacy.EngineRows;
import be.tandem.process.Walk;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.security.DoorClient;
import be.tandem.process.trajectory.FormText;
import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import be.tandem.web.PersonAtPages;
import java.time.LocalDate;
import java.util.HashMap;
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

/** P25: a year long somebody stays in touch, after 1, 3, 6 and 12 months; then needs are reviewed and access ends. */
@TandemTest
class AfterCareTest {

    /** A participant like any other: closed on 1 July 2026, the casemanager Zorg is the coach. */
    private static final LocalDate CLOSED = LocalDate.of(2026, 7, 1);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Timeline timeline;
    @Autowired
    private SurveyCodes surveyCodes;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private AccessConsents consents;
    @LocalServerPort
    private int port;
    private String reference;
    private Walk walk;

    @BeforeEach
    void closedWithAPlan() {
        reference = new ExampleCase(engine, trajectories).closed().reference();
        walk = new Walk(engine, reference);
        assertThat(trajectories.get(reference).endedOn()).isEqualTo(CLOSED);
        walk.submit("arrangeFollowUp", AfterCareSteps.step("VDAB_MEDIATION"));
        assertThat(walk.isOver("followUp")).isTrue();
    }

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void theCoachGetsInTouchFourTimesAndThenTheNeedsAreReviewed() {
        surveyCodes.give(reference, Survey.CLOSING);
        for (int months : List.of(1, 3, 6)) {
            comes(CLOSED.plusMonths(months));
            assertThat(FormText.of(engine, walk.task("holdAfterCareContact"))).as("P26: once").contains(months == 1
                    ? "Breng de vragenlijst nu één keer ter sprake" : "Je hoeft aan niets te herinneren");
            assertThat(walk.openTasks()).containsExactly("holdAfterCareContact");
            assertThat(walk.task("holdAfterCareContact").getAssignee()).isEqualTo(CARE);
            refusesWithout("holdAfterCareContact", contact(CLOSED.plusMonths(months)), "contactOn", "situation", "afterCareOutcome");
            assertRefused("holdAfterCareContact", contact(CLOSED.plusMonths(months).plusDays(1)), "mag niet in de toekomst");
            walk.submit("holdAfterCareContact", contact(CLOSED.plusMonths(months)));
        }
        assertThat(timeline.count(reference, "AFTER_CARE_CONTACT")).isEqualTo(3);
        theFileTells();

        comes(CLOSED.plusMonths(12));
        assertThat(walk.openTasks()).containsExactly("reviewNeeds");
        assertThat(due("reviewNeeds")).isEqualTo("2027-07-15");
        assertThat(FormText.of(engine, walk.task("reviewNeeds"))).contains("psycholoog", "Contact na 6 maanden: 01/01/2027",
                "Werkt halftijds");
        refusesWithout("reviewNeeds", needs(CLOSED.plusMonths(12)), "needs", "nextHelp");
        walk.moveTo(CLOSED.plusMonths(12).plusDays(13));
        assertThat(page(CARE)).as("as long as the conversation is to be held").isEqualTo(200);
        assertThat(page(WORK)).as("who has nothing to do there any more").isEqualTo(403);
        walk.submit("reviewNeeds", needs(CLOSED.plusMonths(12)));
        assertThat(walk.isOver()).isTrue();
        assertThat(timeline.count(reference, "AFTER_CARE_ENDED")).isEqualTo(1);
        assertThat(new EngineRows(database).holding(List.of("Werkt halftijds", "Af en toe een gesprek"))).isEmpty();
        assertThat(page(CARE)).as("access ends with it").isEqualTo(403);
    }

    private void theFileTells() {
        try (PersonAtPages care = PersonAtPages.login(port, CARE)) {
            care.open("/dossier/" + reference + "/nazorg");
            assertThat(care.page().locator("main").innerText()).contains("Na 3 maanden", "Werkt halftijds en slaapt goed",
                    "VDAB bemiddelt verder naar betaald werk");
            care.isAccessible("nazorg-contacten");
        }
        for (String other : List.of("vdab_mediator1", "team_lead_work1.kempen", "network_coordinator1.kempen", "admin1")) {
            assertThat(page(other)).as(other).isEqualTo(403);
        }
    }

    @Test
    void whatIsLateStandsOnTheTimelineAndComesAgain() {
        comes(CLOSED.plusMonths(1));
        LocalDate due = LocalDate.of(2026, 8, 17);
        assertThat(due("holdAfterCareContact")).as("ten working days after Saturday 1 August").isEqualTo(due.minusDays(3));
        assertThat(walk.timerDue("contactOverdue")).isEqualTo(due.minusDays(3));
        walk.moveTo(due).runDueJobs();
        assertThat(timeline.count(reference, "SIGNAL_CONTACT_OVERDUE")).isEqualTo(1);
        assertThat(walk.openTasks()).as("still one").containsExactly("holdAfterCareContact");
        assertThat(due("holdAfterCareContact")).isEqualTo(LocalDate.of(2026, 8, 31));
    }

    @Test
    void aMomentThatWentByIsSkippedButNeverTheLast() {
        comes(CLOSED.plusMonths(1));
        walk.moveTo(CLOSED.plusMonths(4)).submit("holdAfterCareContact", noContact("CONTINUE"));
        assertThat(timeline.count(reference, "AFTER_CARE_NOT_REACHED")).isEqualTo(1);
        comes(CLOSED.plusMonths(6));
        walk.moveTo(CLOSED.plusMonths(13)).submit("holdAfterCareContact", contact(CLOSED.plusMonths(13)));
        walk.runDueJobs();
        assertThat(walk.openTasks()).containsExactly("reviewNeeds");
    }

    @Test
    void whoNeedsNoMoreEndsIt() {
        comes(CLOSED.plusMonths(1));
        walk.submit("holdAfterCareContact", noContact("END"));
        assertThat(walk.isOver()).isTrue();
        assertThat(database.queryForObject("select ended_on from after_care where reference = ?", LocalDate.class, reference))
                .isEqualTo(CLOSED.plusMonths(1));
    }

    @Test
    void aCoachWhoLeftIsReplacedByTheTeamLead() {
        comes(CLOSED.plusMonths(1));
        leaves("case_manager_care", CARE);
        walk.moveTo(LocalDate.of(2026, 8, 17)).runDueJobs();
        assertThat(walk.openTasks()).as("the task of who left comes to the lead").containsExactly("nameCoach");
        assertThat(walk.groupsOf("nameCoach")).containsExactly("TEAM_LEAD_WORK.KEMPEN");
        assertThat(due("nameCoach")).isEqualTo(LocalDate.of(2026, 8, 24));
        assertRefused("nameCoach", coach("case_manager_work1.midwest"), "“Wie neemt het contact over?” heeft een waarde");
        walk.submit("nameCoach", coach(WORK));
        assertThat(walk.task("holdAfterCareContact").getAssignee()).isEqualTo(WORK);
        assertThat(timeline.count(reference, "AFTER_CARE_COACH_NAMED")).isEqualTo(1);
        walk.submit("holdAfterCareContact", contact(LocalDate.of(2026, 8, 17)));
        comes(CLOSED.plusMonths(3));
        assertThat(walk.task("holdAfterCareContact").getAssignee()).as("the new coach stays").isEqualTo(WORK);
    }

    /** P16: the back-up who makes the contact sees whom it is about, and with the participant's consent what was agreed. */
    @Test
    void whoStepsInForTheCoachReadsAlongWithConsentUntilTheAfterCareIsOver() {
        comes(CLOSED.plusMonths(1));
        assertThat(open(PlanningSteps.CARE_BACKUP, "")).as("nothing to do there").isEqualTo(403);
        engine.getTaskService().setAssignee(walk.task("holdAfterCareContact").getId(), PlanningSteps.CARE_BACKUP);
        assertThat(open(PlanningSteps.CARE_BACKUP, "")).as("whom to call").isEqualTo(200);
        assertThat(open(PlanningSteps.CARE_BACKUP, "/nazorg")).as("not agreed yet").isEqualTo(403);
        consents.give(reference, new ConsentHolder(Role.CASE_MANAGER_CARE, PlanningSteps.CARE_BACKUP), CARE);
        for (String page : List.of("", "/nazorg", "/plan", "/evaluaties", "/overdracht")) {
            assertThat(open(PlanningSteps.CARE_BACKUP, page)).as(page).isEqualTo(200);
        }
        walk.submit("holdAfterCareContact", noContact("END")).moveTo(CLOSED.plusMonths(12).plusDays(1));
        assertThat(open(PlanningSteps.CARE_BACKUP, "")).isEqualTo(403);
    }

    @Test
    void nobodyStartsItByHandAndAnEarlyStopHasNone() {
        for (String user : List.of(WORK, CARE, "vdab_mediator1", "vdab_manager1", "team_lead_work1.kempen", "admin1")) {
            assertThat(DoorClient.person("http://localhost:" + port, user, "tandem")
                    .call("POST", "/process-definition/key/afterCare/submit-form", "{\"businessKey\":\"" + reference + "\"}")
                    .statusCode()).as(user).isEqualTo(403);
        }
        RunningTrajectory running = new RunningTrajectory(engine, trajectories, database);
        String stopped = running.bezigSince(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 2));
        trajectories.stop(stopped);
        assertThatThrownBy(() -> database.update("insert into after_care (reference, version) values (?, 0)", stopped))
                .hasMessageContaining("is not AFGESLOTEN");
    }

    /** The timer waits until the day, not a day less. */
    private void comes(LocalDate day) {
        assertThat(walk.timerDue("contactDay")).isEqualTo(day);
        walk.moveTo(day.minusDays(1)).runDueJobs();
        assertThat(walk.openTasks()).isEmpty();
        walk.moveTo(day).runDueJobs();
    }

    private void leaves(String column, String userId) {
        database.update("update team set " + column + " = 'left.the.service' where reference = ? and " + column + " = ?",
                reference, userId);
    }

    private int page(String user) {
        return open(user, "/nazorg");
    }

    private int open(String user, String page) {
        return DoorClient.person("http://localhost:" + port, user, "tandem").get("/dossier/" + reference + page).statusCode();
    }

    private void refusesWithout(String task, Map<String, Object> complete, String... fields) {
        for (String field : fields) {
            Map<String, Object> form = new HashMap<>(complete);
            form.remove(field);
            assertThatThrownBy(() -> walk.submit(task, form)).as(field).isInstanceOf(Refusal.class);
        }
    }

    private void assertRefused(String task, Map<String, Object> form, String message) {
        assertThatThrownBy(() -> walk.submit(task, form)).isInstanceOf(Refusal.class).hasMessageContaining(message);
    }

    private LocalDate due(String task) {
        return BelgianTime.dayOf(walk.task(task).getDueDate());
    }
}
