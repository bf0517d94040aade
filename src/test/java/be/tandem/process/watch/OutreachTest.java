package be.tandem.process.watch;

import static be.tandem.process.trajectory.RunningTrajectory.CARE;
import static be.tandem.process.watch.WatchSteps.contact;
import static be.tandem.process.watch.WatchSteps.noted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.tandem.TandemTest;
import be.tandem.access.CasesInPhases;
import be.tandem.access.Reader;
import be.tandem.action.ActionDesk;
import be.tandem.action.ActionEntry;
import be.tandem.action.ActionFile;
import be.tandem.action.ActionKind;
import be.tandem.action.Activity;
import be.tandem.action.AppointmentMissed;
import be.tandem.action.Place;
import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
import be.tandem.internship.InternshipStarted;
import be.tandem.interruption.TrajectoryRestarted;
import be.tandem.plan.PlanDomain;
import be.tandem.process.Walk;
import be.tandem.process.execution.ExecutionSteps;
import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.protection.Sealed;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import be.tandem.watch.ContactKind;
import be.tandem.watch.ContactView;
import be.tandem.watch.Contacts;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** P14, H29: who hears nothing is called; no answer is no good news; never two questions at once. */
@TandemTest
class OutreachTest {

    private static final LocalDate BEZIG = LocalDate.of(2026, 3, 2);
    private static final LocalDate SILENT = LocalDate.of(2026, 4, 1);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Contacts contacts;
    @Autowired
    private Timeline timeline;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private ActionFile actions;
    @Autowired
    private ActionDesk desk;
    @LocalServerPort
    private int port;
    private RunningTrajectory running;
    private String reference;
    private Walk walk;

    @BeforeEach
    void startWatching() {
        running = new RunningTrajectory(engine, trajectories, database);
        reference = running.bezigSince(LocalDate.of(2026, 1, 5), BEZIG);
        walk = running.start("outreach", reference);
    }

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void afterThirtyDaysOfSilenceTheCaseManagerCareSeeksContactUntilSomebodyAnswers() {
        assertThat(walk.timerDue("silenceReached")).isEqualTo(SILENT);
        walk.moveTo(SILENT.plusDays(1)).runDueJobs();
        assertThat(walk.task("contactParticipant").getAssignee()).isEqualTo(CARE);
        assertThat(BelgianTime.dayOf(walk.task("contactParticipant").getDueDate())).as("Easter Monday is a holiday")
                .isEqualTo("2026-04-07");
        events.publishEvent(new AppointmentMissed(reference, SILENT));
        assertThat(walk.openTasks()).as("never twice at once").containsExactly("contactParticipant");

        walk.submit("contactParticipant", contact(SILENT.plusDays(1), "NOT_REACHED"));
        assertThat(walk.openTasks()).as("silence is no good news").containsExactly("contactParticipant");
        assertThat(timeline.count(reference, "CONTACT_NOT_REACHED")).isEqualTo(1);
        walk.submit("contactParticipant", contact(SILENT.plusDays(1), "ACTION"));
        assertThat(walk.openTasks()).isEmpty();
        assertThat(walk.timerDue("silenceReached")).isEqualTo(SILENT.plusDays(31));
    }

    @Test
    void duringAnInternshipFourteenDaysAreEnough() {
        walk.moveTo(BEZIG.plusDays(5));
        running.internshipStarted(reference, BEZIG.plusDays(5));
        events.publishEvent(new InternshipStarted(reference));
        assertThat(walk.timerDue("silenceReached")).isEqualTo(BEZIG.plusDays(14));
        walk.moveTo(BEZIG.plusDays(15)).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("contactParticipant");
    }

    @Test
    void aMissedAppointmentIsFollowedUpWithinTwoWorkingDays() {
        Walk execution = running.start("execution", reference);
        LocalDate friday = LocalDate.of(2026, 3, 13);
        execution.moveTo(friday).submit("registerCareAction", ExecutionSteps.noShow(friday));
        assertThat(BelgianTime.dayOf(walk.task("contactParticipant").getDueDate())).isEqualTo("2026-03-17");
        execution.moveTo(friday.plusDays(3)).submit("registerCareAction", ExecutionSteps.executed(friday.plusDays(3)));
        assertThat(walk.openTasks()).as("they met").doesNotContain("contactParticipant");
        assertThat(walk.timerDue("silenceReached")).isEqualTo(friday.plusDays(33));
    }

    /** The attempt is in the file, but nobody knows yet how it goes; nor does a contact from before, or the start of an internship. */
    @Test
    void afterAMissedAppointmentOnlyAContactSinceThatDayTakesTheTaskAway() {
        Walk execution = running.start("execution", reference);
        LocalDate monday = LocalDate.of(2026, 3, 16);
        execution.moveTo(monday).submit("registerCareAction", ExecutionSteps.noShow(monday));
        Map<String, Object> attempt = noted(reference, monday);
        attempt.put("outcome", "NOT_REACHED");
        note(CARE, attempt);
        assertThat(walk.openTasks()).as("an attempt").contains("contactParticipant");
        execution.submit("registerWorkAction", ExecutionSteps.executed(monday.minusDays(3)));
        assertThat(walk.openTasks()).as("they met before").contains("contactParticipant");
        running.internshipStarted(reference, monday);
        events.publishEvent(new InternshipStarted(reference));
        assertThat(walk.openTasks()).as("an internship begins").contains("contactParticipant");
        assertThat(dueOf("contactParticipant")).as("and nothing moved it").isEqualTo("2026-03-18");
        walk.submit("contactParticipant", contact(monday.minusDays(3), "OK"));
        assertThat(dueOf("contactParticipant")).as("that was before too").isEqualTo("2026-03-18");
        Map<String, Object> called = noted(reference, monday);
        called.put("direction", "INCOMING");
        note(CARE, called);
        assertThat(walk.openTasks()).as("the participant called").doesNotContain("contactParticipant");
        assertThat(walk.timerDue("silenceReached")).as("14 days after they met").isEqualTo("2026-03-27");
    }

    /** It was called off in time and noted wrongly: nobody has to call, and the days count from the last real contact. */
    @Test
    void aMissedAppointmentThatProvesCalledOffAsksForNothing() {
        Walk execution = running.start("execution", reference);
        LocalDate friday = LocalDate.of(2026, 3, 13);
        execution.moveTo(friday).submit("registerCareAction", ExecutionSteps.noShow(friday));
        assertThat(walk.openTasks()).contains("contactParticipant");
        Reader care = new Reader(CARE, List.of("CASE_MANAGER_CARE.KEMPEN"));
        long wrong = actions.of(reference).get(0).id();
        desk.correct(care, reference, wrong, new ActionEntry(PlanDomain.CARE, Activity.GUIDANCE, ActionKind.CANCELLED, null,
                false, friday, null, Place.WORKPLACE, false, null), "De deelnemer belde af");
        assertThat(walk.openTasks()).doesNotContain("contactParticipant");
        assertThat(walk.timerDue("silenceReached")).isEqualTo(BEZIG.plusDays(30));
    }

    /** The two working days count from the appointment, however late somebody notes it. */
    @Test
    void aMissedAppointmentThatIsNotedLaterIsFollowedUpSooner() {
        Walk execution = running.start("execution", reference);
        LocalDate friday = LocalDate.of(2026, 3, 13);
        execution.moveTo(friday.plusDays(3)).submit("registerCareAction", ExecutionSteps.noShow(friday));
        assertThat(dueOf("contactParticipant")).as("tomorrow").isEqualTo("2026-03-17");
        walk.submit("contactParticipant", contact(friday.plusDays(3), "NOT_REACHED"));
        assertThat(dueOf("contactParticipant")).as("a new attempt, a new term").isEqualTo("2026-03-18");
        walk.submit("contactParticipant", contact(friday.plusDays(3), "OK"));
        execution.moveTo(friday.plusDays(14)).submit("registerCareAction", ExecutionSteps.noShow(friday.plusDays(5)));
        assertThat(dueOf("contactParticipant")).as("at once").isEqualTo(friday.plusDays(14).toString());
    }

    /** P15: while it lies still other rules hold; from the restart on the internship counts again. */
    @Test
    void theRestartSetsTheClockAgain() {
        walk.moveTo(BEZIG.plusDays(5));
        running.internshipStarted(reference, BEZIG.plusDays(5));
        events.publishEvent(new InternshipStarted(reference));
        interrupted(BEZIG.plusDays(10));
        walk.moveTo(BEZIG.plusDays(15)).runDueJobs();
        assertThat(walk.timerDue("silenceReached")).as("lies still").isEqualTo(BEZIG.plusDays(45));
        LocalDate back = BEZIG.plusDays(20);
        walk.moveTo(back);
        database.update("update interruption set restart_held_on = ?, restarted_on = ?, restarted_by = ?, build_up = ?, "
                + "extra_guidance = ?, plan_change = ?, first_week_check_on = ? where reference = ?", back, back, CARE,
                Sealed.text("Traag"), Sealed.text("Wekelijks"), Sealed.text("Later"), back.plusDays(7), reference);
        events.publishEvent(new TrajectoryRestarted(reference, back));
        assertThat(walk.timerDue("silenceReached")).as("14 days during an internship").isEqualTo(back.plusDays(14));
    }

    /** Who talks about the participant has not heard how it goes. */
    @Test
    void aTalkWithoutTheParticipantIsNoContact() {
        Walk execution = running.start("execution", reference);
        LocalDate evaluated = LocalDate.of(2026, 4, 13);
        execution.moveTo(SILENT).submit("registerCareAction", ExecutionSteps.executed(SILENT));
        execution.moveTo(evaluated).runDueJobs();
        Map<String, Object> without = new HashMap<>(ExecutionSteps.evaluation(evaluated, "CONTINUE"));
        without.put("present", List.of("CASE_MANAGER_CARE"));
        execution.submit("evaluateProgress", without);
        running.internshipStarted(reference, SILENT);
        talk(evaluated, "MENTOR");
        events.publishEvent(new InternshipStarted(reference));
        assertThat(walk.timerDue("silenceReached")).as("14 days after the last action").isEqualTo(SILENT.plusDays(14));
        talk(evaluated, "PARTICIPANT");
        events.publishEvent(new InternshipStarted(reference));
        assertThat(walk.timerDue("silenceReached")).as("14 days after the talk").isEqualTo(evaluated.plusDays(14));
    }

    private void talk(LocalDate on, String present) {
        database.update("insert into follow_up_talk (id, internship_id, held_on, place, present, findings) select nextval('dossier_id'), "
                + "id, ?, 'FLOOR', array[?::text], ? from internship where reference = ?", on, present, Sealed.text("Goed"), reference);
    }

    @Test
    void aContactOfAnOwnAccordStartsTheCountAgainAndOnlyOwnTrajectoriesAreOffered() {
        LocalDate day = BEZIG.plusDays(20);
        walk.moveTo(day);
        note(CARE, noted(reference, day));
        assertThat(walk.timerDue("silenceReached")).isEqualTo(day.plusDays(30));
        assertThatThrownBy(() -> note("case_manager_care2.kempen", noted(reference, day))).isInstanceOf(Refusal.class);
        Map<String, Object> called = noted(reference, day);
        called.putAll(Map.of("direction", "INCOMING", "outcome", "NOT_REACHED"));
        assertThatThrownBy(() -> note(CARE, called)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("De deelnemer nam zelf contact op.");
        walk.moveTo(day.plusDays(31)).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("contactParticipant");
        assertThat(contacts.of(reference)).extracting(ContactView::kind, ContactView::note)
                .containsExactly(tuple(ContactKind.PHONE, "Slaapt weer door"));
    }

    @Test
    void anInterruptionIsFollowedUpInItsOwnWay() {
        walk.moveTo(BEZIG.plusDays(25));
        interrupted(BEZIG.plusDays(25));
        walk.moveTo(SILENT.plusDays(1)).runDueJobs();
        assertThat(walk.openTasks()).doesNotContain("contactParticipant");
        assertThat(walk.timerDue("silenceReached")).isEqualTo(SILENT.plusDays(31));
    }

    @Test
    void aTrajectoryThatIsOverNeedsNoContact() {
        trajectories.stop(reference);
        walk.moveTo(SILENT.plusDays(1)).runDueJobs();
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void thePageShowsContactsAndTakesNewOnes() {
        reference = new CasesInPhases(engine).execution().reference();
        LocalDate today = CasesInPhases.BEZIG;
        note(CARE, noted(reference, today));
        try (PersonAtPages manager = PersonAtPages.login(port, CARE)) {
            manager.open("/dossier/" + reference + "/contacten");
            manager.isAccessible("contacten");
            manager.page().getByLabel("Wanneer?").fill(today.toString());
            manager.page().getByLabel("Hoe?").selectOption("VISIT");
            manager.page().getByLabel("Wie nam contact op?").selectOption("OUTGOING");
            manager.page().getByLabel("Wat kwam eruit?").selectOption("ACTION");
            manager.page().getByText("Contact bewaren").click();
            assertThat(manager.page().content()).contains("Schrijf op wat er moet gebeuren");
            manager.page().getByLabel("Wat moet er gebeuren?").fill("De jobcoach belt de werkgever");
            manager.page().getByText("Contact bewaren").click();
            assertThat(manager.page().content()).contains("Het contact is bewaard.", "langsgegaan, door het team", "Slaapt weer door");
        }
        try (PersonAtPages provider = PersonAtPages.login(port, "care_provider1.kempen")) {
            assertThat(provider.open("/dossier/" + reference + "/contacten")).isEqualTo(403);
        }
    }

    private void interrupted(LocalDate since) {
        database.update("insert into interruption (id, reference, ground, interrupted_on, expected_return_on, "
                + "contact_agreement, reported_on, reported_by, version) values (nextval('dossier_id'), ?, 'ILLNESS', ?, ?, "
                + "?, ?, ?, 0)", reference, since, BEZIG.plusDays(90), Sealed.text("Bellen"), since, CARE);
    }

    private String dueOf(String task) {
        return BelgianTime.dayOf(walk.task(task).getDueDate()).toString();
    }

    private void note(String user, Map<String, Object> form) {
        Walk.start(engine, "contactReport", user, List.of("CASE_MANAGER_CARE.KEMPEN"), form);
    }
}
