package be.tandem.walks;

import static be.tandem.trajectory.TrajectoryStatus.AANVAARD;
import static be.tandem.trajectory.TrajectoryStatus.BEZIG;
import static be.tandem.walks.Answers.form;
import static be.tandem.walks.Choosing.weighted;

import java.util.Map;

/** P3 and P15: somebody moves, or has to lie still for a while. */
final class InterruptionAnswers {

    private static final Places PLACES = new Places();
    private static final String STAYS = "movedWithinFlanders";

    private InterruptionAnswers() {
    }

    static void add(Answers answers) {
        answers.task("reviewInterruption", 5, 28, scene -> form("interruptionOutcome", mayStop(scene)
                ? weighted("RETURNED", 53, "CONTINUES", 45, "STOP", 2)
                : weighted("RETURNED", 55, "CONTINUES", 45), "newExpectedReturnOn",
                scene.today().plusDays(scene.draw().between(10, 60))));
        answers.task("holdRestartConversation", 1, 9);
        answers.task("checkFirstWeek", 0, 3);
        answers.task("handleAddressMove", 1, 9, scene -> form("moveOutcome", scene.life().remembers(STAYS)
                ? weighted("TEAM_CONTINUES", 70, "HAND_OVER", 25, "PROPOSE_STOP", 5)
                : weighted("TEAM_CONTINUES", 60, "PROPOSE_STOP", 40)));
        answers.start(new Start("interruptionReport", 12, BEZIG, 10, 350, Scene::caseManagerWork, scene -> form(
                "trajectory", scene.reference(), "interruptedOn", scene.today().minusDays(scene.draw().between(0, 4)),
                "expectedReturnOn", scene.today().plusDays(scene.draw().between(14, 90)))));
        answers.start(new Start("addressMoveReport", 6, AANVAARD, 5, 400, Scene::caseManagerCare,
                InterruptionAnswers::move));
    }

    /** Not while VDAB still decides, nor with an advice on the table. */
    private static boolean mayStop(Scene scene) {
        return !scene.hasOpen("decideEarlyStop") && scene.hasOpen("registerWorkAction");
    }

    private static Map<String, Object> move(Scene scene) {
        boolean stays = scene.draw().chance(90);
        if (stays) {
            scene.life().remember(STAYS);
        }
        return ScreeningAnswers.place(stays ? PLACES.inFlanders(scene.draw()) : new Places.Place("1000", "Brussel"),
                form("trajectory", scene.reference(), "movedOn", scene.today().plusDays(scene.draw().between(-10, 20)),
                        "country", "BELGIUM"));
    }
}
