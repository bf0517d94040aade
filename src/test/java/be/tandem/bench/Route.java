package be.tandem.bench;

import static be.tandem.process.closing.ClosingSteps.advice;
import static be.tandem.process.closing.ClosingSteps.agree;
import static be.tandem.process.closing.ClosingSteps.contribution;
import static be.tandem.process.closing.ClosingSteps.conversation;
import static be.tandem.process.closing.ClosingSteps.finalReport;

import be.tandem.process.aftercare.AfterCareSteps;
import be.tandem.process.execution.ExecutionSteps;
import be.tandem.process.internship.InternshipSteps;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.screening.ScreeningSteps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A complete trajectory with one internship and two evaluations, as a list of forms and the days they are filled in. */
record Route(LocalDate firstDay, List<Step> steps) {

    /** A form on a day; before it, whatever timer is due by then runs. */
    record Step(LocalDate day, String task, Map<String, Object> form) {
    }

    static Route complete(LocalDate start) {
        List<Step> steps = new ArrayList<>(untilThePlan(start, 1).steps());
        LocalDate bezig = steps.get(steps.size() - 1).day();
        add(steps, bezig.plusDays(5), "registerWorkAction", ExecutionSteps.lastAction(bezig.plusDays(5)));
        add(steps, bezig.plusDays(6), "registerCareAction", ExecutionSteps.lastAction(bezig.plusDays(6)));
        LocalDate agreed = bezig.plusDays(10);
        LocalDate internshipStart = agreed.plusDays(7);
        LocalDate internshipEnd = agreed.plusDays(70);
        add(steps, bezig.plusDays(7), "startInternship", ExecutionSteps.startsInternship());
        add(steps, bezig.plusDays(8), "searchInternship", InternshipSteps.found());
        add(steps, agreed, "agreeInternship", InternshipSteps.signed(agreed, internshipStart, internshipEnd));
        add(steps, agreed.plusDays(2), "prepareWorkplace", InternshipSteps.prepared());
        LocalDate evaluated = bezig.plusWeeks(6).plusDays(1);
        add(steps, evaluated, "evaluateProgress", ExecutionSteps.evaluation(evaluated, "CONTINUE"));
        LocalDate talked = internshipStart.plusMonths(1).plusDays(1);
        add(steps, talked, "holdFollowUpTalk", InternshipSteps.talkGoesOn(talked));
        LocalDate trained = internshipEnd.minusDays(28);
        add(steps, trained, "giveApplicationTraining", InternshipSteps.trained(trained));
        add(steps, internshipEnd.plusDays(1), "writeInternshipReport", InternshipSteps.report());
        add(steps, internshipEnd.plusDays(1), "registerEmployerEvaluation", InternshipSteps.evaluation(false));
        LocalDate last = bezig.plusWeeks(6).plusMonths(3).plusDays(1);
        add(steps, last, "evaluateProgress", ExecutionSteps.evaluation(last, "CLOSE"));
        add(steps, last.plusDays(3), "writeFinalReport", finalReport());
        add(steps, last.plusDays(3), "contributeFinalReport", contribution());
        add(steps, last.plusDays(5), "formulateAdvice", advice("REC"));
        add(steps, last.plusDays(6), "agreeAdvice", agree());
        add(steps, last.plusDays(7), "arrangeBridgeToWork", AfterCareSteps.employed());
        add(steps, last.plusDays(8), "draftAfterCarePlan", AfterCareSteps.plan());
        add(steps, last.plusDays(9), "holdClosingConversation", conversation(last.plusDays(9)));
        steps.sort(Comparator.comparing(Step::day));
        return new Route(start, steps);
    }

    /** From the referral to status BEZIG. @param pace days between two forms; 0 for all on one day */
    static Route untilThePlan(LocalDate start, int pace) {
        List<Step> steps = new ArrayList<>();
        add(steps, start, "checkCompleteness", Map.of("completenessOutcome", "COMPLETE", "jobSeekerConfirmed", true,
                "currentLevel", "SOCIAL_CONTACTS", "targetLevel", "PAID_WORK_WITH_SUPPORT"));
        add(steps, start.plusDays(pace), "screenReferral", ScreeningSteps.approval());
        LocalDate met = start.plusDays(3L * pace);
        add(steps, met, "assignCaseManagerWork", PlanningSteps.assignWork());
        add(steps, met, "assignCaseManagerCare", PlanningSteps.assignCare());
        add(steps, met, "holdFirstConversation", PlanningSteps.accepted(met));
        LocalDate planned = met.plusDays(9L * pace);
        add(steps, planned, "exploreWork", PlanningSteps.workExplored());
        add(steps, planned, "exploreCare", PlanningSteps.careExplored());
        add(steps, planned, "holdPlanMeeting", PlanningSteps.planned(planned));
        add(steps, planned, "signPlan", PlanningSteps.signed(planned));
        add(steps, planned, "cosignPlan", PlanningSteps.cosigned());
        add(steps, planned, "submitPlan", PlanningSteps.submitted());
        return new Route(start, steps);
    }

    private static void add(List<Step> steps, LocalDate day, String task, Map<String, Object> form) {
        steps.add(new Step(day, task, form));
    }
}
