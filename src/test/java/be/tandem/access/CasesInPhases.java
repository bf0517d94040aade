package be.tandem.access;

import be.tandem.process.Walk;
import be.tandem.process.aftercare.AfterCareSteps;
import be.tandem.process.allocation.AllocationSteps;
import be.tandem.process.closing.ClosingSteps;
import be.tandem.process.execution.ExecutionSteps;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.screening.ScreeningSteps;
import be.tandem.process.trajectory.StopSteps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** One real trajectory in each phase, in region Kempen, referred by referrer1 and walked through the real forms. */
public final class CasesInPhases {

    public static final LocalDate REFERRED = LocalDate.of(2026, 3, 2);
    public static final LocalDate CONVERSATION = LocalDate.of(2026, 3, 10);
    public static final LocalDate BEZIG = LocalDate.of(2026, 3, 31);
    public static final LocalDate ENDED = LocalDate.of(2026, 6, 30);

    private final ProcessEngine engine;
    private String mediator;

    public CasesInPhases(ProcessEngine engine) {
        this.engine = engine;
    }

    /** The cases that follow are taken up by this VDAB mediator as soon as they are referred. */
    public CasesInPhases takenUpBy(String userId) {
        mediator = userId;
        return this;
    }

    public Walk referred() {
        return referred(ScreeningSteps.referral());
    }

    private Walk referred(Map<String, Object> referral) {
        return referred("referrer1", referral);
    }

    private Walk referred(String referrer, Map<String, Object> referral) {
        new Walk(engine, "AT").moveTo(REFERRED);
        Walk walk = Walk.start(engine, "activationTrajectory", referrer, List.of("REFERRER"), referral);
        if (mediator != null) {
            engine.getTaskService().claim(walk.task("checkCompleteness").getId(), mediator);
        }
        return walk;
    }

    public Walk planning() {
        return planning(referred(), ScreeningSteps.approval());
    }

    private Walk planning(Walk walk, Map<String, Object> approval) {
        return ScreeningSteps.complete(walk).submit("screenReferral", approval)
                .submit("assignCaseManagerWork", PlanningSteps.assignWork())
                .submit("assignCaseManagerCare", PlanningSteps.assignCare())
                .moveTo(CONVERSATION).submit("holdFirstConversation", PlanningSteps.accepted(CONVERSATION));
    }

    private Walk planSubmitted(Walk planning) {
        return planning.submit("exploreWork", PlanningSteps.workExplored())
                .submit("exploreCare", PlanningSteps.careExplored())
                .submit("holdPlanMeeting", PlanningSteps.planned(CONVERSATION))
                .submit("signPlan", PlanningSteps.signed(CONVERSATION)).submit("cosignPlan", PlanningSteps.cosigned())
                .moveTo(BEZIG).submit("submitPlan", PlanningSteps.submitted());
    }

    /** First generation: the coordinator approves the plan before the execution starts (P8). */
    public Walk planWaits() {
        Map<String, Object> referral = ScreeningSteps.referral();
        referral.put("applicationDate", "2023-06-30");
        Map<String, Object> approval = ScreeningSteps.approval();
        approval.remove("icfDescribed");
        return planSubmitted(planning(referred(referral), approval));
    }

    /** In execution, asked by a worker of a care institution who could guide the participant too (H4). */
    public Walk executionReferredBy(String referrer) {
        Map<String, Object> referral = ScreeningSteps.referral();
        referral.putAll(Map.of("referrerKind", "CARE_OR_WELFARE", "referrerOrganisation", "Welzijnshuis De Fictie",
                "referrerName", "Mieke Voorbeeldmans"));
        return planSubmitted(planning(referred(referrer, referral), ScreeningSteps.approval()));
    }

    public Walk execution() {
        return planSubmitted(planning());
    }

    /** In execution, and a provider accepted on each side (P9). */
    public Walk guided() {
        return AllocationSteps.allocate(execution(), BEZIG.plusDays(3));
    }

    public Walk stopAsked() {
        Walk walk = execution();
        StopSteps.propose(engine, PlanningSteps.WORK, StopSteps.longIllness(walk.reference()));
        return walk;
    }

    public Walk closing() {
        return execution().moveTo(ENDED).runDueJobs()
                .submit("evaluateProgress", ExecutionSteps.evaluation(ENDED, "CLOSE"));
    }

    private Walk adviceGiven(String code) {
        return closing().submit("writeFinalReport", ClosingSteps.finalReport())
                .submit("contributeFinalReport", ClosingSteps.contribution())
                .submit("formulateAdvice", ClosingSteps.advice(code)).submit("agreeAdvice", ClosingSteps.agree());
    }

    /** DGS is asked to ratify the advice Welzijn. */
    public Walk ratificationAsked() {
        return adviceGiven("WELZIJN");
    }

    public Walk ended() {
        return adviceGiven("GEEN_ADVIES").submit("draftAfterCarePlan", AfterCareSteps.planWithout())
                .submit("holdClosingConversation", ClosingSteps.noConversation());
    }
}
