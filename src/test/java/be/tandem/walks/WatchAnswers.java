package be.tandem.walks;

import static be.tandem.trajectory.TrajectoryStatus.BEZIG;
import static be.tandem.walks.Answers.form;
import static be.tandem.walks.Choosing.weighted;

/** P9, P10, P14: a late start, one side without actions, and contact with whoever hears nothing. */
final class WatchAnswers {

    private WatchAnswers() {
    }

    static void add(Answers answers) {
        answers.task("speedUpStart", 1, 6);
        answers.task("resolveLateStartWork", 1, 6);
        answers.task("resolveLateStartCare", 1, 6);
        answers.task("followUpLateStart", 1, 9);
        answers.task("restoreBalanceWork", 1, 6);
        answers.task("restoreBalanceCare", 1, 6);
        answers.task("contactParticipant", 0, 3, scene -> form(
                "outcome", weighted("OK", 70, "ACTION", 15, "NOT_REACHED", 15)));
        answers.start(new Start("contactReport", 15, BEZIG, 5, 300, Scene::caseManagerCare, scene -> form(
                "trajectory", scene.reference(), "direction", "OUTGOING")));
    }
}
