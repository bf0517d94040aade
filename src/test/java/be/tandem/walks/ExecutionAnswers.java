package be.tandem.walks;

import static be.tandem.trajectory.TrajectoryStatus.AANVAARD;
import static be.tandem.trajectory.TrajectoryStatus.BEZIG;
import static be.tandem.walks.Answers.form;
import static be.tandem.walks.Choosing.weighted;

import java.util.List;
import java.util.Map;

/** P10, P13, P17 and P18: actions, evaluations, extension and early stop. */
final class ExecutionAnswers {

    /** Advice, ratification and the last conversation take a month; evaluations are three months apart, and often late. */
    private static final int CLOSING_DAYS = 140;
    private static final int SHORTEST = 92;

    private ExecutionAnswers() {
    }

    static void add(Answers answers) {
        answers.task("registerWorkAction", 15, 60, scene -> action(scene));
        answers.task("registerCareAction", 15, 60, scene -> action(scene));
        for (String actor : List.of("Work", "Care", "WorkProvider", "CareProvider")) {
            answers.task("settle" + actor + "Appointment", 20, 35, scene -> form("kind",
                    weighted("EXECUTED", 75, "NO_SHOW", 15, "CANCELLED", 10)));
        }
        answers.start(new Start("adHocAction", 15, BEZIG, 5, 250, Scene::caseManagerWork,
                scene -> form("trajectory", scene.reference())));
        answers.task("startInternship", 20, 120, scene -> form("decision", weighted("START", 30, "NOT_NOW", 70)));
        answers.task("evaluateProgress", 1, 9, ExecutionAnswers::evaluation);
        answers.task("adjustPlan", 1, 10, ExecutionAnswers::adjustment);
        answers.task("requestExtension", 3, 30, ExecutionAnswers::extension);
        answers.task("decideExtension", 2, 10, scene -> scene.today().isAfter(scene.standing().plannedEnd())
                ? form("decision", "REFUSED") : form("decision", weighted("APPROVED", 92, "REFUSED", 8)));
        answers.task("discussNearEnd", 2, 15);
        answers.task("decideEarlyStop", 2, 12, scene -> form("earlyStopDecision", weighted("STOP", 88, "CONTINUE", 12)));
        answers.task("followUpLateStopDecision", 1, 5);
        answers.task("tellStopDecision", 0, 8, scene -> form("toldOn", scene.today()));
        answers.task("followUpStopNotTold", 1, 5);
        answers.task("tellEmployerOfStop", 0, 3, scene -> form("toldOn", scene.today()));
        answers.start(new Start("earlyStopProposal", 2.6, AANVAARD, 5, 380, Scene::caseManagerCare, scene -> {
            Map<String, Object> form = ground(scene);
            form.put("trajectory", scene.reference());
            return form;
        }));
    }

    /** Travel and search are only noted of what took place. */
    private static Map<String, Object> action(Scene scene) {
        boolean executed = scene.draw().chance(80);
        Map<String, Object> form = form("kind", executed ? "EXECUTED" : weighted("NO_SHOW", 60, "CANCELLED", 40),
                "lastAction", scene.draw().chance(6) ? true : null);
        if (!executed) {
            form.put("activity", null);
        }
        return form;
    }

    /** Without a signature: who changes a goal signs on the page of the plan first. */
    private static Map<String, Object> adjustment(Scene scene) {
        return form("alreadyInForce", null, "consent", "ACKNOWLEDGED", "newWorkActions", scene.text(), "newCareActions",
                scene.draw().chance(30) ? scene.text() + "; " + scene.text() : null);
    }

    private static Map<String, Object> evaluation(Scene scene) {
        Map<String, Object> form = ground(scene);
        form.put("outcome", outcome(scene));
        return form;
    }

    private static Object outcome(Scene scene) {
        if (scene.course() >= Math.max(SHORTEST, scene.fate().courseDays() - CLOSING_DAYS)) {
            return internshipsAreOver(scene) ? "CLOSE" : "CONTINUE";
        }
        boolean mayExtend = scene.fate().extended() && scene.course() > 250 && !scene.life().remembers("extension")
                && !scene.hasOpen("requestExtension");
        return mayExtend ? "EXTEND" : weighted("CONTINUE", 70, "ADJUST", 29.9, "STOP", 0.1);
    }

    private static boolean internshipsAreOver(Scene scene) {
        return !scene.desk().hasRow(scene.reference(), "internship", "agreement_id is not null and ended_on is null")
                && !scene.hasOpen("writeInternshipReport");
    }

    /** The grounds of P17; what does not belong to the ground is hidden and so left out. */
    private static Map<String, Object> ground(Scene scene) {
        return form("ground", weighted("OBLIGATIONS_NOT_MET", 30, "INTERRUPTED", 40, "GOAL_NOT_FEASIBLE", 15,
                        "EMPLOYED", 15), "firstWorkingDay", scene.today(), "firstAttemptOn", scene.today().minusDays(20),
                "secondAttemptOn", scene.today().minusDays(10), "heardOn", scene.today().minusDays(3));
    }

    private static Map<String, Object> extension(Scene scene) {
        boolean asks = scene.fate().extended() && !scene.life().remembers("extension")
                && !scene.today().isAfter(scene.standing().plannedEnd());
        if (!asks) {
            return form("wish", "CLOSE_IN_TIME");
        }
        scene.life().remember("extension");
        return form("wish", "REQUEST", "months", scene.draw().between(3, 6));
    }
}
