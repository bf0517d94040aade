package be.tandem.document;

import be.tandem.process.Walk;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.screening.ScreeningSteps;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;

/** Cases for tests, about people who live in Turnhout. */
public final class CaseInPlanning {

    private CaseInPlanning() {
    }

    /** Submitted by referrer1; nobody looked at it yet. */
    public static Walk referred(ProcessEngine engine) {
        return Walk.start(engine, "activationTrajectory", "referrer1", List.of("REFERRER"), ScreeningSteps.referral());
    }

    /** Approved; both casemanagers of region Kempen and their back-ups are named. */
    public static Walk assigned(ProcessEngine engine) {
        Walk walk = ScreeningSteps.approve(ScreeningSteps.complete(referred(engine)));
        return walk.submit("assignCaseManagerWork", PlanningSteps.assignWork())
                .submit("assignCaseManagerCare", PlanningSteps.assignCare());
    }
}
