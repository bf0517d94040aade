package be.tandem.walks;

import static be.tandem.trajectory.TrajectoryStatus.AANVAARD;
import static be.tandem.walks.Answers.form;
import static be.tandem.walks.Choosing.weighted;

import java.util.List;
import java.util.Map;

/** N1: the participant asks for another person, and somebody else comes. */
final class PeopleAnswers {

    private PeopleAnswers() {
    }

    static void add(Answers answers) {
        for (String role : List.of("Work", "Care", "Provider")) {
            answers.task("decideOther" + role, 1, 9, scene -> form("requestOutcome",
                    weighted("GRANTED", 70, "REFUSED", 30)));
        }
        answers.task("nameOtherWork", 1, 6, scene -> swapped(scene, "Work"));
        answers.task("nameOtherCare", 1, 6, scene -> swapped(scene, "Care"));
        answers.task("nameOtherProvider", 1, 6);
        for (String holder : List.of("Work", "Care")) {
            answers.task("holdHandover" + holder, 1, 9, scene -> form("participantConsent",
                    weighted("GIVEN", 80, "NOT_GIVEN", 20)));
        }
        answers.task("followUpLateRequest", 1, 5);
        answers.task("followUpLateReplacement", 1, 5);
        answers.start(new Start("otherPersonRequest", 8, AANVAARD, 10, 400, Scene::caseManagerCare,
                scene -> form("trajectory", scene.reference())));
    }

    /** Who stood by comes, and who was there stands by. */
    private static Map<String, Object> swapped(Scene scene, String side) {
        String now = scene.desk().named(scene.reference(), "case_manager_" + side.toLowerCase());
        return form("caseManager" + side, colleague(now), "backupCaseManager" + side, now);
    }

    /** Each region has two people for a role. */
    static String colleague(String person) {
        return person.contains("1.") ? person.replace("1.", "2.") : person.replace("2.", "1.");
    }
}
