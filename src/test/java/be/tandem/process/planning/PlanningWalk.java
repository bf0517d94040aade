package be.tandem.process.planning;

import static be.tandem.process.planning.PlanningSteps.accepted;
import static be.tandem.process.planning.PlanningSteps.assignCare;
import static be.tandem.process.planning.PlanningSteps.assignWork;
import static be.tandem.process.planning.PlanningSteps.careExplored;
import static be.tandem.process.planning.PlanningSteps.cosigned;
import static be.tandem.process.planning.PlanningSteps.planned;
import static be.tandem.process.planning.PlanningSteps.signed;
import static be.tandem.process.planning.PlanningSteps.workExplored;

import be.tandem.TandemTest;
import be.tandem.calendar.BelgianTime;
import be.tandem.process.Walk;
import be.tandem.process.trajectory.FormText;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.TrajectoryStatus;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Planning on its own, for a person in region Kempen who was approved on 2 March 2026. */
@TandemTest
abstract class PlanningWalk {

    static final LocalDate INITIATED = LocalDate.of(2026, 3, 2);
    static final LocalDate CONVERSATION = LocalDate.of(2026, 3, 10);
    static final LocalDate APPLIED_GEN2 = LocalDate.of(2026, 1, 5);
    static final LocalDate APPLIED_GEN1 = LocalDate.of(2023, 6, 30);

    @Autowired
    ProcessEngine engine;
    @Autowired
    Trajectories trajectories;
    @Autowired
    Timeline timeline;
    @Autowired
    JdbcTemplate dossier;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    Walk initiated(LocalDate applicationDate) {
        return initiated("tandemPlanning", applicationDate);
    }

    Walk initiated(String processKey, LocalDate applicationDate) {
        ClockUtil.setCurrentTime(Date.from(INITIATED.atTime(12, 0).atZone(BelgianTime.ZONE).toInstant()));
        String reference = trajectories.open(applicationDate).reference();
        Referred.insert(dossier, reference, INITIATED);
        trajectories.toScreening(reference);
        trajectories.initiate(reference, "KEMPEN");
        engine.getRuntimeService().startProcessInstanceByKey(processKey, reference, Map.of("reference", reference,
                "regulationGeneration", trajectories.get(reference).regulationGeneration().name(), "region", "KEMPEN",
                "geinitieerdOn", BelgianTime.startOf(INITIATED)));
        return new Walk(engine, reference);
    }

    Walk assigned() {
        return assigned(APPLIED_GEN2);
    }

    Walk assigned(LocalDate applicationDate) {
        return initiated(applicationDate).submit("assignCaseManagerWork", assignWork())
                .submit("assignCaseManagerCare", assignCare());
    }

    Walk acceptedOn(LocalDate applicationDate) {
        return assigned(applicationDate).moveTo(CONVERSATION).submit("holdFirstConversation", accepted(CONVERSATION));
    }

    Walk explored(LocalDate applicationDate) {
        return acceptedOn(applicationDate).submit("exploreWork", workExplored()).submit("exploreCare", careExplored());
    }

    Walk cosignedPlan(LocalDate applicationDate) {
        return explored(applicationDate).submit("holdPlanMeeting", planned(CONVERSATION))
                .submit("signPlan", signed(CONVERSATION)).submit("cosignPlan", cosigned());
    }

    TrajectoryStatus status(Walk walk) {
        return trajectories.get(walk.reference()).status();
    }

    /** The form of an open task as its reader gets it. */
    String form(Walk walk, String task) {
        return FormText.of(engine, walk.task(task));
    }
}
