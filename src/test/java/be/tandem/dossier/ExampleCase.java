package be.tandem.dossier;

import be.tandem.calendar.BelgianTime;
import be.tandem.process.Walk;
import be.tandem.process.aftercare.AfterCareSteps;
import be.tandem.process.allocation.AllocationSteps;
import be.tandem.process.closing.ClosingSteps;
import be.tandem.process.execution.ExecutionSteps;
import be.tandem.process.internship.InternshipSteps;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.screening.ScreeningSteps;
import be.tandem.trajectory.Trajectories;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;

/** A case with something in every part of the file, brought to a phase through the real forms; the clock stays there. */
public final class ExampleCase {

    public static final String WORK = PlanningSteps.WORK;
    public static final String CARE = PlanningSteps.CARE;
    public static final String WORK_PROVIDER = "work_provider1.kempen";
    public static final String CARE_PROVIDER = "care_provider1.kempen";
    public static final LocalDate CONVERSATION = LocalDate.of(2026, 3, 10);
    public static final LocalDate BEZIG = LocalDate.of(2026, 4, 1);
    public static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private final ProcessEngine engine;
    private final Trajectories trajectories;
    private Walk walk;

    public ExampleCase(ProcessEngine engine, Trajectories trajectories) {
        this.engine = engine;
        this.trajectories = trajectories;
    }

    /** Submitted by referrer1 on 2 March 2026. */
    public ExampleCase referred() {
        new Walk(engine, "AT").moveTo(LocalDate.of(2026, 3, 2));
        walk = Walk.start(engine, "activationTrajectory", "referrer1", List.of("REFERRER"), ScreeningSteps.referral());
        return this;
    }

    /** Approved, the tandem named, the first conversation held. */
    public ExampleCase planning() {
        referred();
        ScreeningSteps.approve(ScreeningSteps.complete(walk));
        walk.submit("assignCaseManagerWork", PlanningSteps.assignWork())
                .submit("assignCaseManagerCare", PlanningSteps.assignCare());
        walk.moveTo(CONVERSATION).submit("holdFirstConversation", PlanningSteps.accepted(CONVERSATION));
        return this;
    }

    /** Six weeks under way: actions, an internship that runs, one evaluation. The plan itself is for its own tests. */
    public ExampleCase execution() {
        planning();
        walk.moveTo(BEZIG);
        LocalDate end = trajectories.start(walk.reference());
        jump("tandemPlanning", "execution", Map.of("bezigOn", BelgianTime.startOf(BEZIG), "trajectoryEnd",
                BelgianTime.startOf(end), "caseManagerWork", WORK, "caseManagerCare", CARE));
        walk.moveTo(BEZIG.plusDays(5));
        providersAccept();
        by(WORK_PROVIDER, "registerWorkAction", ExecutionSteps.executed(BEZIG.plusDays(2)));
        by("work_provider2.kempen", "registerWorkAction", ExecutionSteps.noShow(BEZIG.plusDays(4)));
        by(CARE_PROVIDER, "registerCareAction", ExecutionSteps.executed(BEZIG.plusDays(3)));
        by(WORK_PROVIDER, "startInternship", ExecutionSteps.startsInternship());
        by(WORK_PROVIDER, "searchInternship", InternshipSteps.found());
        by(WORK_PROVIDER, "agreeInternship",
                InternshipSteps.signed(BEZIG.plusDays(5), BEZIG.plusDays(14), BEZIG.plusMonths(4)));
        by(WORK_PROVIDER, "prepareWorkplace", InternshipSteps.prepared());
        walk.moveTo(BEZIG.plusDays(14)).runDueJobs();
        walk.moveTo(BEZIG.plusWeeks(6)).runDueJobs();
        walk.submit("evaluateProgress", ExecutionSteps.evaluation(BEZIG.plusWeeks(6), "CONTINUE"));
        walk.moveTo(TODAY).runDueJobs();
        take(WORK_PROVIDER, "holdFollowUpTalk");
        return this;
    }

    /** The internship ended before its last day, and what it yielded is written down. */
    public ExampleCase internshipOver() {
        LocalDate today = BelgianTime.dayOf(ClockUtil.getCurrentTime());
        walk.submit("holdFollowUpTalk", InternshipSteps.talkStops(today, "GOAL_REACHED"));
        by(WORK_PROVIDER, "writeInternshipReport", InternshipSteps.report());
        by(WORK_PROVIDER, "registerEmployerEvaluation", InternshipSteps.evaluation(false));
        return this;
    }

    /** The internship is over, the final report is written and the advice proposed. */
    public ExampleCase closing() {
        execution();
        LocalDate today = BEZIG.plusMonths(3);
        walk.moveTo(today).runDueJobs();
        internshipOver();
        walk.submit("evaluateProgress", ExecutionSteps.evaluation(today, "CLOSE"));
        walk.submit("writeFinalReport", ClosingSteps.finalReport())
                .submit("contributeFinalReport", ClosingSteps.contribution())
                .submit("formulateAdvice", ClosingSteps.advice("IMW"));
        return this;
    }

    /** Closed with an advice. */
    public ExampleCase closed() {
        closing();
        AfterCareSteps.toConversation(walk.submit("agreeAdvice", ClosingSteps.agree()))
                .submit("holdClosingConversation", ClosingSteps.conversation(BEZIG.plusMonths(3)));
        return this;
    }

    /** As many more actions for work. */
    public ExampleCase moreActions(int count) {
        for (int i = 0; i < count; i++) {
            by(WORK_PROVIDER, "registerWorkAction", ExecutionSteps.executed(TODAY));
        }
        return this;
    }

    /** One more evaluation, on its day. */
    public ExampleCase evaluated() {
        LocalDate day = walk.timerDue("evaluationDay");
        walk.moveTo(day).runDueJobs().submit("evaluateProgress", ExecutionSteps.evaluation(day, "CONTINUE"));
        return this;
    }

    public String reference() {
        return walk.reference();
    }

    public Walk walk() {
        return walk;
    }

    /** The provider takes the task and submits its form in the own name. */
    private void by(String user, String task, Map<String, Object> form) {
        take(user, task);
        walk.submit(task, form);
    }

    private void take(String user, String task) {
        Task open = walk.task(task);
        engine.getTaskService().setAssignee(open.getId(), user);
    }

    /** Both sides found somebody, as the real search ends (P9). */
    private void providersAccept() {
        engine.getRuntimeService().startProcessInstanceByKey("providerAllocation", reference(), Map.of("reference",
                reference(), "regulationGeneration", "GEN2", "region", "KEMPEN", "caseManagerWork", WORK,
                "caseManagerCare", CARE));
        AllocationSteps.allocate(walk, BEZIG.plusDays(6));
    }

    private void jump(String from, String to, Map<String, Object> variables) {
        String instance = engine.getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(reference()).processDefinitionKey("activationTrajectory").singleResult()
                .getId();
        engine.getRuntimeService().createProcessInstanceModification(instance).startBeforeActivity(to)
                .setVariables(variables).cancelAllForActivity(from).execute();
    }
}
