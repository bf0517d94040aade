package be.tandem.process.trajectory;

import static be.tandem.process.trajectory.RunningTrajectory.CARE;
import static be.tandem.process.trajectory.RunningTrajectory.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.form.Refusal;
import be.tandem.process.Walk;
import be.tandem.process.aftercare.AfterCareSteps;
import be.tandem.process.closing.ClosingSteps;
import be.tandem.process.execution.ExecutionSteps;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.screening.ScreeningSteps;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import be.tandem.trajectory.TrajectoryStatus;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole on one screen: every path of activation-trajectory.bpmn through the real phases. */
@TandemTest
class ActivationTrajectoryTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate CONVERSATION = LocalDate.of(2026, 3, 10);
    private static final LocalDate BEZIG = LocalDate.of(2026, 3, 31);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private JdbcTemplate database;
    private Walk walk;

    @BeforeEach
    void refer() {
        new Walk(engine, "AT").moveTo(MONDAY);
        walk = Walk.start(engine, "activationTrajectory", ScreeningSteps.REFERRER, ScreeningSteps.REFERRER_GROUPS,
                ScreeningSteps.referral());
    }

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void fromReferralToClosingWithARatifiedAdvice() {
        submitPlan();
        assertThat(trajectory().plannedEnd()).isEqualTo("2027-09-30");
        evaluate(BEZIG.plusWeeks(6), "CONTINUE");
        LocalDate today = BEZIG.plusMonths(3);
        evaluate(today, "CLOSE");
        assertThat(walk.openTasks()).containsExactly("contributeFinalReport", "writeFinalReport");
        walk.submit("writeFinalReport", ClosingSteps.finalReport())
                .submit("contributeFinalReport", ClosingSteps.contribution())
                .submit("formulateAdvice", ClosingSteps.advice("WELZIJN"))
                .submit("agreeAdvice", ClosingSteps.agree());
        walk.submit("ratifyAdvice", ClosingSteps.ratify("INVESTIGATE"));
        assertThat(FormText.of(engine, walk.task("ratifyAdvice"))).contains("Wannes Zilverberk", "Welzijn",
                "verder onderzoek", "Schuldbemiddeling loopt nog");
        walk.submit("ratifyAdvice", ClosingSteps.ratify()).submit("draftAfterCarePlan", AfterCareSteps.plan());
        assertThat(FormText.of(engine, walk.task("holdClosingConversation"))).contains("bekrachtigd door DGS",
                "Er was nog geen stage.");
        StopSteps.reportMove(engine, WORK, StopSteps.move(walk.reference(), today, "9000"));
        walk.submit("holdClosingConversation", ClosingSteps.noConversation());
        assertThat(walk.isOver("activationTrajectory")).isTrue();
        assertThat(walk.openTasks()).as("the open move ends with the trajectory").containsExactly("arrangeFollowUp");
        assertThat(trajectory().status()).isEqualTo(TrajectoryStatus.AFGESLOTEN);
        assertThat(trajectory().endedOn()).isEqualTo(today);
    }

    @Test
    void whomDgsRefusesIsRefused() {
        ScreeningSteps.inform(ScreeningSteps.decide(ScreeningSteps.complete(walk), "REFUSE", null));
        assertThat(walk.isOver()).isTrue();
        assertThat(trajectory().status()).isEqualTo(TrajectoryStatus.GEWEIGERD);
    }

    @Test
    void whoDeclinesInTheFirstConversationIsRefusedBeforeAcceptanceAndNothingStopsEarly() {
        assign();
        assertThatThrownBy(() -> StopSteps.propose(engine, WORK, StopSteps.longIllness(walk.reference())))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("“Welk traject?” heeft een waarde die niet");
        walk.moveTo(CONVERSATION).submit("holdFirstConversation", PlanningSteps.declined());
        assertThat(walk.isOver()).isTrue();
        assertThat(trajectory().status()).isEqualTo(TrajectoryStatus.GEWEIGERD);
    }

    @Test
    void afterAcceptanceTheTrajectoryCanStopEarlyAndAMoveIsFollowedUpWhileThePlanIsMade() {
        assign();
        walk.moveTo(CONVERSATION).submit("holdFirstConversation", PlanningSteps.accepted(CONVERSATION));
        StopSteps.reportMove(engine, CARE, StopSteps.move(walk.reference(), CONVERSATION, "9000"));
        assertThat(walk.task("handleAddressMove").getAssignee()).as("before planning handed over").isEqualTo(WORK);
        assertThat(FormText.of(engine, walk.task("handleAddressMove"))).contains("Turnhout", "Regio Gent");
        StopSteps.propose(engine, WORK, StopSteps.longIllness(walk.reference()));
        assertThat(walk.openTasks()).containsExactly("decideEarlyStop", "exploreCare", "exploreWork",
                "handleAddressMove");
        assertThat(FormText.of(engine, walk.task("decideEarlyStop"))).contains("Langdurig opgenomen");
        walk.submit("decideEarlyStop", StopSteps.stop()).submit("tellStopDecision", StopSteps.told());
        assertThat(walk.isOver()).isTrue();
        assertThat(trajectory().status()).isEqualTo(TrajectoryStatus.VERVROEGD_STOPGEZET);
    }

    @Test
    void whatThePhasesHandOverIsWhatTheContractNames() {
        submitPlan();
        assertThat(database.queryForList("select distinct v.name_ from act_ru_variable v join act_ru_execution e "
                + "on e.id_ = v.proc_inst_id_ join act_re_procdef d on d.id_ = e.proc_def_id_ "
                + "where e.business_key_ = ? and d.key_ = 'activationTrajectory'", String.class, walk.reference()))
                .containsExactlyInAnyOrder("reference", "regulationGeneration", "applicationDate", "referrer",
                        "screeningOutcome", "region", "geinitieerdOn", "caseManagerWork", "caseManagerCare",
                        "backupCaseManagerWork", "backupCaseManagerCare", "aanvaardOn", "bezigOn", "trajectoryEnd",
                        "planningOutcome");
    }

    private void assign() {
        ScreeningSteps.approve(ScreeningSteps.complete(walk));
        assertThat(trajectory().status()).isEqualTo(TrajectoryStatus.GEINITIEERD);
        walk.submit("assignCaseManagerWork", PlanningSteps.assignWork())
                .submit("assignCaseManagerCare", PlanningSteps.assignCare());
    }

    private void submitPlan() {
        assign();
        walk.moveTo(CONVERSATION).submit("holdFirstConversation", PlanningSteps.accepted(CONVERSATION))
                .submit("exploreWork", PlanningSteps.workExplored()).submit("exploreCare", PlanningSteps.careExplored())
                .submit("holdPlanMeeting", PlanningSteps.planned(CONVERSATION))
                .submit("signPlan", PlanningSteps.signed(CONVERSATION)).submit("cosignPlan", PlanningSteps.cosigned());
        walk.moveTo(BEZIG).submit("submitPlan", PlanningSteps.submitted());
        assertThat(trajectory().status()).isEqualTo(TrajectoryStatus.BEZIG);
    }

    private void evaluate(LocalDate on, String outcome) {
        assertThat(walk.timerDue("evaluationDay")).isEqualTo(on);
        walk.moveTo(on).runDueJobs()
                .submit("evaluateProgress", ExecutionSteps.evaluation(on, outcome));
    }

    private Trajectory trajectory() {
        return trajectories.get(walk.reference());
    }
}
