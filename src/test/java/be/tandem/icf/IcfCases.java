package be.tandem.icf;

import be.tandem.access.Reader;
import be.tandem.process.Walk;
import be.tandem.process.allocation.AllocationSteps;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.screening.ScreeningSteps;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** Trajectories and assessments of fictitious people for the tests of the ICF. */
public final class IcfCases {

    public static final Reader WORK = new Reader(PlanningSteps.WORK, List.of("CASE_MANAGER_WORK.KEMPEN"));
    public static final Reader CARE = new Reader(PlanningSteps.CARE, List.of("CASE_MANAGER_CARE.KEMPEN"));
    public static final Reader PROVIDER = new Reader("work_provider1.kempen", List.of("WORK_PROVIDER.KEMPEN"));
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private IcfCases() {
    }

    /** A trajectory in execution, which two providers guide; the clock stays on 31 March 2026. */
    public static String inExecution(ProcessEngine engine) {
        new Walk(engine, "AT").moveTo(START);
        Walk walk = Walk.start(engine, "activationTrajectory", ScreeningSteps.REFERRER, ScreeningSteps.REFERRER_GROUPS,
                ScreeningSteps.referral());
        ScreeningSteps.approve(ScreeningSteps.complete(walk));
        LocalDate day = START.plusDays(8);
        walk.submit("assignCaseManagerWork", PlanningSteps.assignWork())
                .submit("assignCaseManagerCare", PlanningSteps.assignCare())
                .moveTo(day).submit("holdFirstConversation", PlanningSteps.accepted(day))
                .submit("exploreWork", PlanningSteps.workExplored()).submit("exploreCare", PlanningSteps.careExplored())
                .submit("holdPlanMeeting", PlanningSteps.planned(day)).submit("signPlan", PlanningSteps.signed(day))
                .submit("cosignPlan", PlanningSteps.cosigned()).moveTo(START.plusDays(29))
                .submit("submitPlan", PlanningSteps.submitted());
        AllocationSteps.allocate(walk, START.plusDays(32));
        return walk.reference();
    }

    /** What a team writes at the start: two severe factors among some others. */
    public static Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>(Map.of("jobGoal", "Halftijds fietsen herstellen in een klein atelier",
                "strengths", "Werkt nauwkeurig met gereedschap en komt afspraken na.",
                "narrative.ANATOMICAL", "Slaapt slecht en is snel moe. Concentratie lukt een uur na elkaar.",
                "narrative.ACTIVITIES", "Plant de dag zelf. Onder tijdsdruk loopt het vast.",
                "interactions", "Wie slecht slaapt, heeft minder aandacht en meer pijn.", "complete", "no"));
        answers.put("level.energieniveau", "ERNSTIG_PROBLEEM");
        answers.put("barrier.energieniveau", "Na twee uur werk is rust nodig.");
        answers.put("level.maatschappelijke-attitudes", "ERNSTIG_PROBLEEM");
        answers.put("barrier.maatschappelijke-attitudes", "Werkgevers schrikken van de lange afwezigheid.");
        answers.put("level.nauwgezetheid", "STERKTE");
        answers.put("level.betrouwbaarheid", "STERKTE");
        answers.put("level.aandacht", "LICHT_PROBLEEM");
        answers.put("level.omgaan-met-stress", "ERNSTIG_PROBLEEM");
        answers.put("barrier.omgaan-met-stress", "Stopt met werken bij drukte.");
        answers.put("level.werktempo", "LICHT_PROBLEEM");
        answers.put("level.zien", "GEEN_PROBLEEM");
        return answers;
    }

    /** The same with some answers other; an empty text takes one away. */
    public static Map<String, String> answers(String... changes) {
        Map<String, String> answers = answers();
        for (int i = 0; i < changes.length; i += 2) {
            answers.put(changes[i], changes[i + 1]);
        }
        return answers;
    }

    /** A finished assessment with these answers; answers with its number. */
    public static int finished(IcfAssessments assessments, String reference, IcfMoment moment, Map<String, String> answers) {
        int number = assessments.start(WORK, reference, moment);
        IcfBase opened = IcfBase.of(assessments.find(WORK, reference, number).orElseThrow().answers());
        assessments.finish(WORK, reference, number, new IcfEdit(moment, IcfAnswers.of(answers), opened));
        return number;
    }
}
