package be.tandem.walks;

import static be.tandem.trajectory.TrajectoryStatus.AANVAARD;
import static be.tandem.walks.Answers.form;
import static be.tandem.walks.Choosing.weighted;

import java.util.Locale;
import java.util.Map;

/** P4 to P8: a tandem, the first conversation and the plan. */
final class PlanningAnswers {

    private PlanningAnswers() {
    }

    static void add(Answers answers) {
        answers.task("assignCaseManagerWork", 0, 4, scene -> tandem(scene, "caseManagerWork", "backupCaseManagerWork",
                "case_manager_work"));
        answers.task("assignCaseManagerCare", 0, 4, scene -> tandem(scene, "caseManagerCare", "backupCaseManagerCare",
                "case_manager_care"));
        answers.task("holdFirstConversation", 0, 3,
                scene -> scene.standing().geinitieerdOn().plusDays(scene.fate().conversationDays()),
                scene -> form("outcome", weighted("ACCEPTED", 84, "NO_SHOW", 12, "DECLINED", 2, "NOT_SUITABLE", 2)));
        answers.task("rescheduleConversation", 1, 3);
        answers.task("reviewSuitability", 2, 8);
        answers.task("followUpLateConversation", 1, 5);
        answers.task("exploreWork", 2, 7);
        answers.task("exploreCare", 2, 7);
        answers.task("holdPlanMeeting", 1, 4, scene -> plan(scene));
        answers.task("answerInvitation", 1, 4);
        answers.task("signPlan", 0, 3, scene -> form("participantSignature",
                weighted("SIGNED", 85, "SIGNED_WITH_REMARKS", 10, "DISAGREES", 5)));
        answers.task("cosignPlan", 0, 3, scene -> form("careSignature",
                weighted("SIGNED", 88, "SIGNED_WITH_REMARKS", 8, "DISAGREES", 4)));
        answers.task("submitPlan", 0, 1, scene -> scene.standing().aanvaardOn().plusDays(scene.fate().planDays()),
                scene -> Map.of());
        answers.task("approvePlan", 1, 4, scene -> form("decision", weighted("APPROVED", 90, "RETURNED", 10)));
        answers.task("followUpLatePlan", 1, 5);
        answers.start(new Start("planExtension", 6, AANVAARD, 10, 40, PlanningAnswers::whoStillPlans,
                scene -> form("trajectory", scene.reference())));
    }

    /** More time is taken beforehand, not for a plan that is submitted or late, nor by the first generation (H8). */
    private static String whoStillPlans(Scene scene) {
        Standing standing = scene.standing();
        boolean possible = standing.status() == AANVAARD && "GEN2".equals(standing.generation())
                && !scene.today().isAfter(standing.aanvaardOn().plusWeeks(6));
        return possible ? scene.caseManagerWork() : null;
    }

    private static Map<String, Object> tandem(Scene scene, String holder, String backup, String role) {
        String region = scene.desk().variable(scene.reference(), "region").toLowerCase(Locale.ROOT);
        int first = scene.draw().between(1, 2);
        return form(holder, role + first + "." + region, backup, role + (3 - first) + "." + region);
    }

    private static Map<String, Object> plan(Scene scene) {
        return form("planReady", null, "expectedMonths", scene.draw().between(6, 18), "internshipGuidance", true,
                "workObjectives", lines(scene, 2), "workActions", lines(scene, 3), "careObjectives", lines(scene, 2),
                "careActions", scene.text() + "; " + scene.text(), "structuralBarriers", scene.draw().chance(40)
                        ? scene.text() + "; casemanager Zorg" : null);
    }

    private static String lines(Scene scene, int most) {
        StringBuilder lines = new StringBuilder(scene.text());
        for (int line = scene.draw().between(1, most); line > 1; line--) {
            lines.append('\n').append(scene.text());
        }
        return lines.toString();
    }
}
