package be.tandem.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.process.Walk;
import be.tandem.process.aftercare.AfterCareSteps;
import be.tandem.process.closing.ClosingSteps;
import be.tandem.process.execution.ExecutionSteps;
import be.tandem.process.internship.InternshipSteps;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.screening.ScreeningSteps;
import be.tandem.process.trajectory.StopSteps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** A trajectory from referral to its end, as people walk it together, each logging in with the own role. */
final class Journey {

    /** A region that no other test works in, so that the lists of its people stay short. */
    private static final String REGION = ".zuid_west_vlaanderen";
    private static final String WORK = "case_manager_work1" + REGION;
    private static final LocalDate APPLICATION = LocalDate.of(2026, 1, 12);

    private final ProcessEngine engine;
    private Desk desk;
    private final List<Map<String, Object>> typed = new ArrayList<>();
    private Walk walk;
    private LocalDate today = APPLICATION;

    Journey(ProcessEngine engine, Desk desk) {
        this.engine = engine;
        this.desk = desk;
    }

    /** From here on people work at another desk. */
    Journey at(Desk other) {
        desk = other;
        return this;
    }

    String reference() {
        return walk.reference();
    }

    /** Everything that people typed on the way, form by form. */
    List<Map<String, Object>> typed() {
        return typed;
    }

    /** P1 to P3: referred, found complete, approved, routed. */
    Journey untilInitiated() {
        new Walk(engine, "").moveTo(today);
        walk = new Walk(engine, desk.start("vdab_mediator1", "activationTrajectory", note(referral())));
        submit("checkCompleteness", Map.of("completenessOutcome", "COMPLETE", "jobSeekerConfirmed", true,
                "currentLevel", "SOCIAL_CONTACTS", "targetLevel", "PAID_WORK_WITH_SUPPORT"));
        submit("screenReferral", ScreeningSteps.approval());
        return this;
    }

    /** P4 and P5: a tandem, and a first conversation. */
    Journey untilAccepted() {
        submit("assignCaseManagerWork", PlanningSteps.assignWork(WORK, "case_manager_work2" + REGION));
        submit("assignCaseManagerCare", PlanningSteps.assignCare("case_manager_care1" + REGION,
                "case_manager_care2" + REGION));
        passTo(today.plusDays(7));
        submit("holdFirstConversation", PlanningSteps.accepted(today));
        return this;
    }

    /** P6 to P8: a plan that all three signed. */
    Journey untilBusy() {
        submit("exploreWork", PlanningSteps.workExplored());
        submit("exploreCare", PlanningSteps.careExplored());
        passTo(today.plusDays(14));
        submit("holdPlanMeeting", PlanningSteps.planned(today));
        submit("signPlan", PlanningSteps.signed(today));
        submit("cosignPlan", PlanningSteps.cosigned());
        submit("submitPlan", PlanningSteps.submitted());
        return this;
    }

    /** P10, P11, P13, P18: an internship of three months, actions on both sides, an extension of three months. */
    Journey untilGoalsReached() {
        LocalDate bezigOn = today;
        submit("startInternship", ExecutionSteps.startsInternship());
        submit("searchInternship", InternshipSteps.found());
        submit("agreeInternship", InternshipSteps.signed(today, today.plusDays(7), today.plusDays(7).plusMonths(3)));
        submit("prepareWorkplace", InternshipSteps.prepared());
        submit("registerWorkAction", ExecutionSteps.executed(today));
        submit("registerCareAction", ExecutionSteps.executed(today));
        passTo(today.plusDays(8));
        passTo(bezigOn.plusWeeks(6).plusDays(1));
        submit("holdFollowUpTalk", InternshipSteps.talkGoesOn(today));
        submit("evaluateProgress", ExecutionSteps.evaluation(today, "EXTEND"));
        submit("requestExtension", ExecutionSteps.extensionOf(3));
        submit("decideExtension", ExecutionSteps.approvedFor(3));
        assertThat(walk.timerDue("endReached")).isEqualTo(bezigOn.plusMonths(21));
        passTo(bezigOn.plusDays(7).plusMonths(3).minusDays(20));
        submit("giveApplicationTraining", InternshipSteps.trained(today));
        passTo(bezigOn.plusDays(8).plusMonths(3));
        submit("writeInternshipReport", InternshipSteps.report());
        submit("registerEmployerEvaluation", InternshipSteps.evaluation(false));
        passTo(bezigOn.plusMonths(4).plusDays(20));
        submit("evaluateProgress", ExecutionSteps.evaluation(today, "CLOSE"));
        return this;
    }

    /** P19 to P24: report, advice Welzijn with the ratification of DGS, plan, conversation, AFGESLOTEN, next step, after-care. */
    void untilClosed() {
        submit("writeFinalReport", ClosingSteps.finalReport());
        submit("contributeFinalReport", ClosingSteps.contribution());
        submit("formulateAdvice", ClosingSteps.advice("WELZIJN"));
        submit("agreeAdvice", ClosingSteps.agree());
        submit("ratifyAdvice", ClosingSteps.ratify());
        submit("draftAfterCarePlan", AfterCareSteps.plan());
        submit("holdClosingConversation", ClosingSteps.conversation(today));
        submit("arrangeFollowUp", AfterCareSteps.step("GBO"));
        passTo(today.plusMonths(1));
        submit("holdAfterCareContact", AfterCareSteps.noContact("END"));
        walk.runDueJobs();
    }

    /** P17: the casemanager proposes to stop, VDAB decides so. */
    void untilStopped() {
        desk.start(WORK, "earlyStopProposal", note(StopSteps.longIllness(reference())));
        submit("decideEarlyStop", StopSteps.stop());
        submit("tellStopDecision", StopSteps.told());
        walk.runDueJobs();
    }

    boolean isOver() {
        return walk.isOver();
    }

    private static Map<String, Object> referral() {
        Map<String, Object> form = ScreeningSteps.referral();
        form.putAll(Map.of("postcode", "8500", "municipality", "Kortrijk"));
        return form;
    }

    private void passTo(LocalDate day) {
        today = day;
        walk.moveTo(day).runDueJobs();
    }

    private void submit(String taskKey, Map<String, Object> form) {
        walk.runDueJobs();
        Task task = walk.task(taskKey);
        desk.submit(DemoStaff.userFor(engine.getTaskService(), task), task, reference(), note(form));
    }

    private Map<String, Object> note(Map<String, Object> form) {
        typed.add(form);
        return form;
    }
}
