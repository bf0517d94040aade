package be.tandem.process.closing;

import static be.tandem.process.closing.ClosingSteps.advice;
import static be.tandem.process.closing.ClosingSteps.agree;
import static be.tandem.process.closing.ClosingSteps.contribution;
import static be.tandem.process.closing.ClosingSteps.conversation;
import static be.tandem.process.closing.ClosingSteps.finalReport;
import static be.tandem.process.closing.ClosingSteps.followUp;
import static be.tandem.process.closing.ClosingSteps.noConversation;
import static be.tandem.process.closing.ClosingSteps.ratify;
import static be.tandem.process.closing.ClosingSteps.returned;
import static be.tandem.process.trajectory.RunningTrajectory.CARE;
import static be.tandem.process.trajectory.RunningTrajectory.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
import be.tandem.privacy.EngineRows;
import be.tandem.process.Walk;
import be.tandem.process.aftercare.AfterCareSteps;
import be.tandem.process.trajectory.FormText;
import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.protection.Sealed;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.TrajectoryStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** P19 to P23: every path of closing.bpmn. */
@TandemTest
class ClosingTest {

    private static final LocalDate BEZIG = LocalDate.of(2026, 3, 2);
    private static final LocalDate REPORT = LocalDate.of(2027, 6, 1);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Timeline timeline;
    @Autowired
    private JdbcTemplate database;
    private RunningTrajectory running;
    private String reference;
    private Walk walk;

    @BeforeEach
    void startClosing() {
        running = new RunningTrajectory(engine, trajectories, database);
        reference = running.bezigSince(LocalDate.of(2026, 1, 5), BEZIG);
        walk = running.start("closing", reference).moveTo(REPORT);
    }

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void bothCaseManagersWriteTheReportShareTheAdviceAndCloseWithTheParticipant() {
        assertThat(walk.openTasks()).containsExactly("contributeFinalReport", "writeFinalReport");
        assertThat(walk.task("writeFinalReport").getAssignee()).isEqualTo(WORK);
        assertThat(walk.task("contributeFinalReport").getAssignee()).isEqualTo(CARE);
        assertThat(due("writeFinalReport")).isEqualTo(BEZIG.plusMonths(18));
        walk.submit("contributeFinalReport", contribution());
        assertThat(walk.openTasks()).containsExactly("writeFinalReport");
        walk.moveTo(REPORT.plusDays(2)).submit("writeFinalReport", finalReport());
        assertThat(due("formulateAdvice")).isEqualTo(REPORT.plusDays(2).plusWeeks(4));
        assertThat(walk.timerDue("adviceTermPassed")).isEqualTo(REPORT.plusDays(2).plusWeeks(4));
        walk.submit("formulateAdvice", advice("REC"));
        assertThat(walk.task("agreeAdvice").getAssignee()).isEqualTo(CARE);
        walk.submit("agreeAdvice", agree());
        AfterCareSteps.toConversation(walk);
        assertThat(walk.openTasks()).containsExactly("holdClosingConversation");
        assertThat(walk.hasTimer("adviceTermPassed")).isFalse();
        assertThat(due("holdClosingConversation")).isEqualTo("2027-06-17");
        assertRefused("holdClosingConversation", conversation(REPORT.plusDays(2)), "Er startte geen enkele stage.");
        running.internshipStarted(reference, LocalDate.of(2026, 9, 1));
        walk.submit("holdClosingConversation", conversation(REPORT.plusDays(2)));
        assertThat(walk.isOver("closing")).isTrue();
        assertThat(trajectories.get(reference).status()).isEqualTo(TrajectoryStatus.AFGESLOTEN);
        Map<String, Object> conversation = database.queryForMap("select participant_view, participant_comment "
                + "from closing_conversation where reference = ?", reference);
        assertThat(conversation).containsEntry("participant_view", "DISAGREES");
        assertThat(Sealed.open((String) conversation.get("participant_comment"))).isEqualTo("Ik wil liever voltijds");
        assertThat(new EngineRows(database).holding(List.of("Ik wil liever voltijds", "Schuldbemiddeling",
                "Halftijds werk in het groen"))).isEmpty();
    }

    @Test
    void anAdviceThatTheOtherDoesNotShareGoesBackUntilItIsOfBoth() {
        deliverReport();
        walk.submit("formulateAdvice", advice("REC")).submit("agreeAdvice", returned());
        assertThat(shown("formulateAdvice")).contains("teruggestuurd door de casemanager Zorg")
                .contains("De draagkracht is lager dan gedacht");
        walk.submit("formulateAdvice", advice("CMW"));
        assertThat(shown("agreeAdvice")).contains("Collectief maatwerk").contains("Slaapt beter");
        walk.submit("agreeAdvice", agree());
        assertThat(states()).containsExactly("REC RETURNED", "CMW AGREED");
    }

    @Test
    void theAdviceIsOfTwoPeople() {
        deliverReport();
        walk.submit("formulateAdvice", advice("REC"));
        engine.getTaskService().setAssignee(walk.task("agreeAdvice").getId(), WORK);
        assertRefused("agreeAdvice", agree(), "Jij stelde dit advies voor.");
    }

    @Test
    void afterFourWeeksTheLeadFollowsUpAndTheAdviceStaysOpen() {
        deliverReport();
        walk.moveTo(REPORT.plusWeeks(4)).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("formulateAdvice");
        walk.moveTo(REPORT.plusWeeks(4).plusDays(1)).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("followUpLateAdvice", "formulateAdvice");
        assertThat(walk.groupsOf("followUpLateAdvice")).containsExactly("TEAM_LEAD_WORK.KEMPEN");
        assertThat(timeline.count(reference, "SIGNAL_ADVICE_OVERDUE")).isEqualTo(1);
        walk.submit("followUpLateAdvice", followUp());
        walk.submit("formulateAdvice", advice("GEEN_ADVIES")).submit("agreeAdvice", agree())
                .submit("draftAfterCarePlan", AfterCareSteps.plan());
        walk.submit("holdClosingConversation", noConversation());
        assertThat(walk.isOver("closing")).isTrue();
    }

    @Test
    void whatTheLeadStillHadToDoEndsWithTheTrajectory() {
        deliverReport();
        walk.moveTo(REPORT.plusWeeks(5)).runDueJobs();
        AfterCareSteps.toConversation(walk.submit("formulateAdvice", advice("IMW")).submit("agreeAdvice", agree()));
        running.internshipStarted(reference, LocalDate.of(2026, 9, 1));
        assertRefused("holdClosingConversation", noConversation(), "Er startte wel een stage.");
        walk.submit("holdClosingConversation", conversation(REPORT.plusWeeks(5)));
        assertThat(walk.isOver("closing")).isTrue();
    }

    @Test
    void adviceWelzijnIsProvisionalUntilDgsRatifiesIt() {
        deliverReport();
        walk.submit("formulateAdvice", advice("WELZIJN")).submit("agreeAdvice", agree());
        assertThat(walk.openTasks()).containsExactly("ratifyAdvice");
        assertThat(walk.groupsOf("ratifyAdvice")).containsExactly("SCREENER");
        assertThat(due("ratifyAdvice")).isEqualTo("2027-06-15");
        assertThat(walk.timerDue("ratificationTermPassed")).isEqualTo("2027-06-15");
        walk.moveTo(LocalDate.of(2027, 6, 8)).submit("ratifyAdvice", ratify("INVESTIGATE"));
        assertThat(due("ratifyAdvice")).isEqualTo("2027-06-22");
        walk.moveTo(LocalDate.of(2027, 6, 23)).runDueJobs();
        assertThat(timeline.count(reference, "SIGNAL_RATIFICATION_OVERDUE")).isEqualTo(1);
        assertThat(walk.groupsOf("followUpLateRatification")).containsExactly("SCREENER_LEAD");
        walk.submit("followUpLateRatification", followUp()).submit("ratifyAdvice", ratify())
                .submit("draftAfterCarePlan", AfterCareSteps.plan());
        running.internshipStarted(reference, LocalDate.of(2026, 9, 1));
        assertRefused("holdClosingConversation", conversation(LocalDate.of(2027, 6, 22)),
                "Het gesprek gaat over het definitieve eindadvies van 23/06/2027");
        walk.submit("holdClosingConversation", conversation(LocalDate.of(2027, 6, 23)));
        assertThat(states()).containsExactly("WELZIJN RATIFIED");
        assertThat(trajectories.get(reference).status()).isEqualTo(TrajectoryStatus.AFGESLOTEN);
    }

    @Test
    void aRejectedAdviceWelzijnGoesBackToTheCaseManagers() {
        deliverReport();
        walk.submit("formulateAdvice", advice("WELZIJN")).submit("agreeAdvice", agree());
        walk.moveTo(REPORT.plusWeeks(5)).submit("ratifyAdvice", ratify("REJECTED"));
        assertThat(walk.openTasks()).containsExactly("formulateAdvice");
        walk.runDueJobs();
        assertThat(walk.openTasks()).as("the four weeks are over").containsExactly("followUpLateAdvice",
                "formulateAdvice");
        walk.submit("followUpLateAdvice", followUp());
        assertThat(shown("formulateAdvice")).contains("afgewezen door DGS");
        walk.submit("formulateAdvice", advice("AMA_SE")).submit("agreeAdvice", agree());
        assertThat(walk.openTasks()).containsExactly("draftAfterCarePlan");
    }

    @Test
    void noAdviceBeforeThreeMonthsNorWithACodeThatNoLongerExists() {
        walk.moveTo(BEZIG.plusMonths(3).minusDays(1));
        deliverReport();
        assertRefused("formulateAdvice", advice("REC"), "Een eindadvies kan pas na de minimale duur van het traject. "
                + "Dat is vanaf 02/06/2026.");
        assertRefused("formulateAdvice", advice("LDE"), "“Eindadvies” heeft een waarde die niet in de lijst staat");
        walk.moveTo(BEZIG.plusMonths(3)).submit("formulateAdvice", advice("REC"));
    }

    @Test
    void aTrajectoryOfTheFirstGenerationGetsTheCodesOfTheDayOfItsAdvice() {
        reference = running.bezigSince(LocalDate.of(2022, 5, 2), LocalDate.of(2022, 7, 4));
        walk = running.start("closing", reference).moveTo(LocalDate.of(2023, 6, 30));
        deliverReport();
        walk.submit("formulateAdvice", advice("LDE")).submit("agreeAdvice", returned());
        walk.moveTo(LocalDate.of(2023, 7, 1));
        assertRefused("formulateAdvice", advice("LDE"), "“Eindadvies” heeft een waarde die niet in de lijst staat");
        walk.submit("formulateAdvice", advice("IMW"));
    }

    @Test
    void theDatabaseRefusesAClosingWithoutAdviceAndAStopWithOne() {
        assertThatThrownBy(() -> trajectories.close(reference)).hasMessageContaining("lacks what AFGESLOTEN requires");
        deliverReport();
        walk.submit("formulateAdvice", advice("REC")).submit("agreeAdvice", agree());
        assertThatThrownBy(() -> trajectories.close(reference)).hasMessageContaining("lacks what AFGESLOTEN requires");
        assertThatThrownBy(() -> trajectories.stop(reference)).hasMessageContaining("cannot stop early");
    }

    private void deliverReport() {
        walk.submit("writeFinalReport", finalReport()).submit("contributeFinalReport", contribution());
    }

    private void assertRefused(String task, Map<String, Object> form, String message) {
        assertThatThrownBy(() -> walk.submit(task, form)).isInstanceOf(Refusal.class).hasMessageStartingWith(message);
        assertThat(walk.openTasks()).contains(task);
    }

    private String shown(String task) {
        return FormText.of(engine, walk.task(task));
    }

    private List<String> states() {
        return database.queryForList("select code || ' ' || state from final_advice where reference = ? order by id",
                String.class, reference);
    }

    private LocalDate due(String task) {
        return BelgianTime.dayOf(walk.task(task).getDueDate());
    }
}
