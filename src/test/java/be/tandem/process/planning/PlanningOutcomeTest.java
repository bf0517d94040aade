package be.tandem.process.planning;

import static be.tandem.process.planning.PlanningSteps.WORK;
import static be.tandem.process.planning.PlanningSteps.accepted;
import static be.tandem.process.planning.PlanningSteps.assignCare;
import static be.tandem.process.planning.PlanningSteps.assignWork;
import static be.tandem.process.planning.PlanningSteps.careExplored;
import static be.tandem.process.planning.PlanningSteps.cosigned;
import static be.tandem.process.planning.PlanningSteps.declined;
import static be.tandem.process.planning.PlanningSteps.planned;
import static be.tandem.process.planning.PlanningSteps.signed;
import static be.tandem.process.planning.PlanningSteps.submitted;
import static be.tandem.process.planning.PlanningSteps.workExplored;
import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.calendar.BelgianTime;
import be.tandem.process.Walk;
import java.time.LocalDate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the trajectory that calls the planning gets back, also after an end that sweeps left-over tasks away. */
class PlanningOutcomeTest extends PlanningWalk {

    private static final String CALLER = "planningCaller";

    private String deployment;

    @BeforeEach
    void deployAProcessThatOnlyCalls() {
        BpmnModelInstance model = Bpmn.createExecutableProcess(CALLER).camundaHistoryTimeToLive(1).startEvent()
                .callActivity("planning").calledElement("tandemPlanning").camundaIn("region", "region")
                .camundaIn("regulationGeneration", "regulationGeneration").camundaIn("geinitieerdOn", "geinitieerdOn")
                .camundaInBusinessKey("#{execution.processBusinessKey}").camundaOut("planningOutcome", "planningOutcome")
                .camundaOut("caseManagerWork", "caseManagerWork").camundaOut("aanvaardOn", "aanvaardOn")
                .camundaOut("bezigOn", "bezigOn").camundaOut("trajectoryEnd", "trajectoryEnd")
                .receiveTask().message("never").endEvent().done();
        deployment = engine.getRepositoryService().createDeployment().addModelInstance("planning-caller.bpmn", model)
                .deploy().getId();
    }

    @AfterEach
    void removeIt() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void aSubmittedPlanHandsOverTheTeamAndTheDates() {
        Walk walk = initiated(CALLER, APPLIED_GEN2).submit("assignCaseManagerWork", assignWork())
                .submit("assignCaseManagerCare", assignCare()).moveTo(CONVERSATION)
                .submit("holdFirstConversation", accepted(CONVERSATION)).submit("exploreWork", workExplored())
                .submit("exploreCare", careExplored()).submit("holdPlanMeeting", planned(CONVERSATION))
                .submit("signPlan", signed(CONVERSATION)).submit("cosignPlan", cosigned())
                .submit("submitPlan", submitted());
        assertThat(walk.variable(CALLER, "planningOutcome")).isEqualTo("SUBMITTED");
        assertThat(walk.variable(CALLER, "caseManagerWork")).isEqualTo(WORK);
        assertThat(walk.variable(CALLER, "aanvaardOn")).isEqualTo(BelgianTime.startOf(CONVERSATION));
        assertThat(walk.variable(CALLER, "bezigOn")).isEqualTo(BelgianTime.startOf(CONVERSATION));
        assertThat(walk.variable(CALLER, "trajectoryEnd")).isEqualTo(BelgianTime.endOf(LocalDate.of(2027, 9, 10)));
    }

    @Test
    void aDeclinedParticipationIsAnOutcomeToo() {
        Walk walk = initiated(CALLER, APPLIED_GEN2).submit("assignCaseManagerWork", assignWork())
                .submit("assignCaseManagerCare", assignCare()).moveTo(LocalDate.of(2026, 4, 1)).runDueJobs()
                .submit("holdFirstConversation", declined());
        assertThat(walk.openTasks()).isEmpty();
        assertThat(walk.variable(CALLER, "planningOutcome")).isEqualTo("DECLINED");
    }
}
