package be.tandem.process.execution;

import static be.tandem.process.execution.ExecutionSteps.adjustment;
import static be.tandem.process.execution.ExecutionSteps.evaluation;
import static be.tandem.process.execution.ExecutionSteps.executed;
import static be.tandem.process.planning.PlanningSteps.accepted;
import static be.tandem.process.planning.PlanningSteps.assignCare;
import static be.tandem.process.planning.PlanningSteps.assignWork;
import static be.tandem.process.planning.PlanningSteps.careExplored;
import static be.tandem.process.planning.PlanningSteps.cosigned;
import static be.tandem.process.planning.PlanningSteps.planned;
import static be.tandem.process.planning.PlanningSteps.signed;
import static be.tandem.process.planning.PlanningSteps.submitted;
import static be.tandem.process.planning.PlanningSteps.with;
import static be.tandem.process.planning.PlanningSteps.workExplored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
import be.tandem.process.Walk;
import be.tandem.process.allocation.AllocationSteps;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.planning.Referred;
import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.protection.Sealed;
import be.tandem.trajectory.Trajectories;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** P10 and P13: providers carry out the actions of the signed plan and those that an adjustment adds. */
@TandemTest
class PlannedActionsTest {

    private static final LocalDate BEZIG = LocalDate.of(2026, 3, 10);
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 21);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private Restrictions restrictions;
    @Autowired
    private ObjectMapper json;
    private Walk walk;

    @BeforeEach
    void aSignedPlan() {
        String reference = new RunningTrajectory(engine, trajectories, database)
                .initiatedOn(LocalDate.of(2026, 1, 5), BEZIG.minusDays(8));
        Referred.insert(database, reference, BEZIG.minusDays(8));
        engine.getRuntimeService().createProcessInstanceByKey("activationTrajectory").businessKey(reference)
                .setVariables(Map.of("reference", reference, "regulationGeneration", "GEN2", "region", "KEMPEN",
                        "geinitieerdOn", BelgianTime.startOf(BEZIG.minusDays(8))))
                .startBeforeActivity("tandemPlanning").execute();
        walk = new Walk(engine, reference).submit("assignCaseManagerWork", assignWork())
                .submit("assignCaseManagerCare", assignCare()).moveTo(BEZIG)
                .submit("holdFirstConversation", accepted(BEZIG)).submit("exploreWork", workExplored())
                .submit("exploreCare", careExplored()).submit("holdPlanMeeting", planned(BEZIG))
                .submit("signPlan", signed(BEZIG)).submit("cosignPlan", cosigned()).submit("submitPlan", submitted());
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void eachSideIsOfferedItsOwnActionsOfThePlan() throws IOException {
        Map<String, String> work = offered("registerWorkAction");
        assertThat(work).containsOnlyKeys("Meubels herstellen", "Sollicitatie oefenen",
                "Begeleiding naar een werkvloer via een stage");
        assertThat(offered("registerCareAction")).containsOnlyKeys("Ontspanningsgroep volgen");
        assertThatThrownBy(() -> walk.submit("registerCareAction",
                with(executed(BEZIG), "plannedAction", work.get("Meubels herstellen")))).isInstanceOf(Refusal.class);
        walk.submit("registerWorkAction", with(executed(BEZIG), "plannedAction", work.get("Meubels herstellen")));
        assertThat(Sealed.open(database.queryForObject("select planned_action from registered_action where reference = ?",
                String.class, walk.reference()))).isEqualTo("Meubels herstellen");
    }

    @Test
    void whatTheParticipantKeepsBackIsNotOfferedToAProvider() throws IOException {
        String value = offered("registerWorkAction").get("Meubels herstellen");
        restrictions.restrict(new Reader(PlanningSteps.WORK, List.of()), walk.reference(), ItemKind.PLAN_ACTION,
                Long.parseLong(value.substring("PLAN-".length())));
        AllocationSteps.allocate(walk, BEZIG.plusDays(1));
        engine.getIdentityService().setAuthentication("work_provider1.kempen", List.of("WORK_PROVIDER.KEMPEN"));
        try {
            assertThat(offered("registerWorkAction")).doesNotContainKey("Meubels herstellen")
                    .containsKey("Sollicitatie oefenen");
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @Test
    void anAdjustmentAddsActionsAndEachCareActionNamesItsBarrier() throws IOException {
        assertThat(walk.timerDue("endReached")).isEqualTo("2027-09-10");
        assertThat(walk.timerDue("evaluationDay")).isEqualTo(FIRST);
        walk.moveTo(FIRST).runDueJobs().submit("evaluateProgress", evaluation(FIRST, "ADJUST"));
        assertThatThrownBy(() -> walk.submit("adjustPlan", with(adjustment(FIRST), "newCareActions", "Zwemmen")))
                .isInstanceOf(Refusal.class).hasMessageContaining("drempel");
        walk.submit("adjustPlan", with(with(adjustment(FIRST), "newCareActions", "Zwemmen; weinig conditie"),
                "newWorkActions", "Fiets leren herstellen\n\n Rijbewijs "));
        assertThat(offered("registerWorkAction")).containsKeys("Meubels herstellen",
                "Fiets leren herstellen", "Rijbewijs");
        assertThat(offered("registerCareAction")).containsOnlyKeys("Ontspanningsgroep volgen", "Zwemmen");
    }

    /** Labels and values of the list of planned actions. */
    private Map<String, String> offered(String task) throws IOException {
        Map<String, String> offered = new LinkedHashMap<>();
        try (InputStream form = engine.getFormService().getDeployedTaskForm(walk.task(task).getId())) {
            for (JsonNode component : json.readTree(form).findParents("key")) {
                if (component.get("key").asText().equals("plannedAction")) {
                    component.get("values").forEach(
                            value -> offered.put(value.get("label").asText(), value.get("value").asText()));
                }
            }
        }
        return offered;
    }
}
