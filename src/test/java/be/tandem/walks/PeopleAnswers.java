package be.tandem.walks;

import static be.tandem.trajectory.TrajectoryStatus.AANVAARD;
import static be.tandem.walks.Answers.form;
import static be.tandem.walks.Choosing.weighted;

import java.util.List;
import java.util.Map;

/** N1 and P16: the participant asks for another person, and somebody else comes. */
final class PeopleAnswers {

    /**
     * Whoever is away is away in every trajectory of that person, also in those of other tests that share the staff; so
     * absences are walked by AbsenceTest with people of its own, and not here.
     */
    private static final double NEVER = 0;

    private PeopleAnswers() {
    }

    static void add(Answers answers) {
        for (String role : List.of("Work", "Care", "Provider")) {
            answers.task("decideOther" + role, 1, 9, scene -> form("requestOutcome",
                    weighted("GRANTED", 70, "REFUSED", 30)));
        }
        answers.task("nameOtherWork", 1, 6, scene -> swapped("Work", scene.caseManagerWork()));
        answers.task("nameOtherCare", 1, 6, scene -> swapped("Care", scene.caseManagerCare()));
        answers.task("nameOtherProvider", 1, 6);
        for (String holder : List.of("Work", "Care")) {
            answers.task("holdHandover" + holder, 1, 9, scene -> form("participantConsent",
                    weighted("GIVEN", 80, "NOT_GIVEN", 20)));
            answers.task("replaceAbsent" + holder, 1, 9);
        }
        answers.task("followUpLateRequest", 1, 5);
        answers.start(new Start("otherPersonRequest", 8, AANVAARD, 10, 400, Scene::caseManagerCare,
                scene -> form("trajectory", scene.reference())));
        for (String process : List.of("absence", "absenceChange", "caseloadTransfer")) {
            answers.start(new Start(process, NEVER, AANVAARD, 1, 1, scene -> null, scene -> form()));
        }
    }

    /** Each region has two people for a role: who stood by comes, who was there stands by. */
    private static Map<String, Object> swapped(String side, String now) {
        String other = now.contains("1.") ? now.replace("1.", "2.") : now.replace("2.", "1.");
        return form("caseManager" + side, other, "backupCaseManager" + side, now);
    }
}
