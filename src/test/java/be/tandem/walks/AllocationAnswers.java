package be.tandem.walks;

import static be.tandem.trajectory.TrajectoryStatus.BEZIG;
import static be.tandem.walks.Answers.form;
import static be.tandem.walks.Choosing.weighted;

import java.util.List;

/** P9 and P14: a provider for work and one for care, a start in time, and nobody out of sight. */
final class AllocationAnswers {

    private AllocationAnswers() {
    }

    static void add(Answers answers) {
        for (String side : List.of("Work", "Care")) {
            answers.task("choose" + side + "Provider", 1, 6, scene -> form("referrerDiscussed", true,
                    "route", weighted("PROVIDER", 65, "COORDINATOR", 25, "PARTNER", 10)));
            answers.task("propose" + side + "Provider", 1, 5, scene -> form("referrerDiscussed", true,
                    "route", weighted("PROVIDER", 88, "PARTNER", 12)));
            answers.task("answer" + side + "Allocation", 1, 6, scene -> form(
                    "answer", weighted("ACCEPTED", 75, "DECLINED", 25)));
            answers.task("resolveLateStart" + side, 1, 8);
            answers.task("restoreBalance" + side, 1, 10);
        }
        answers.task("speedUpStart", 1, 6);
        answers.task("followUpLateStart", 1, 6);
        answers.task("contactParticipant", 1, 6);
        answers.start(new Start("contactReport", 20, BEZIG, 10, 350, Scene::caseManagerWork,
                scene -> form("trajectory", scene.reference())));
    }
}
