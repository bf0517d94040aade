package be.tandem.walks;

import static be.tandem.trajectory.TrajectoryStatus.BEZIG;
import static be.tandem.walks.Answers.form;
import static be.tandem.walks.Choosing.weighted;

import java.util.Map;

/** P12: what a participant spent. Kilometres, because they need no receipt. */
final class ExpenseAnswers {

    private ExpenseAnswers() {
    }

    static void add(Answers answers) {
        answers.start(new Start("expenseClaim", 12, BEZIG, 30, 300, Scene::caseManagerWork, ExpenseAnswers::claim));
        answers.task("decideExpense", 1, 9, ExpenseAnswers::decision);
        answers.task("followUpLateExpense", 1, 5);
    }

    private static Map<String, Object> claim(Scene scene) {
        boolean works = scene.desk().hasRow(scene.reference(), "internship", "started_on is not null and ended_on is null");
        return form("trajectory", scene.reference(), "type", "TRAVEL_KM", "purpose", works ? "INTERNSHIP" : "GUIDANCE",
                "firstDay", scene.today(), "lastDay", scene.today(), "kilometres", scene.draw().between(2, 60));
    }

    /** Approved when the rule allows it; who was refused that, rejects. */
    private static Map<String, Object> decision(Scene scene) {
        boolean approves = !scene.life().remembers("approval") && scene.draw().chance(90);
        scene.life().remember("approval");
        return form("expenseDecision", approves ? weighted("APPROVED", 85, "PARTLY_APPROVED", 15) : "REJECTED", "approvedAmount",
                0.1);
    }
}
