package be.tandem.walks;

import static be.tandem.trajectory.TrajectoryStatus.BEZIG;
import static be.tandem.walks.Answers.form;
import static be.tandem.walks.Choosing.onlyOf;
import static be.tandem.walks.Choosing.weighted;

import be.tandem.walks.Snapshot.OpenTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** P11: internships. */
final class InternshipAnswers {

    private static final int SHORTEST = 20;

    private InternshipAnswers() {
    }

    static void add(Answers answers) {
        answers.task("searchInternship", 5, 30, scene -> form("internshipSearchOutcome",
                tooLate(scene) ? "NOT_FOUND" : weighted("FOUND", 75, "NOT_FOUND", 25)));
        answers.task("agreeInternship", 2, 10, InternshipAnswers::agreement);
        answers.task("prepareWorkplace", 1, 5);
        answers.task("holdFollowUpTalk", 0, 6, scene -> form("followUpOutcome",
                weighted("CONTINUE", 92, "END_EARLY", 8), "present", List.of("PARTICIPANT", "MENTOR")));
        answers.task("giveApplicationTraining", 1, 15);
        answers.task("writeInternshipReport", 2, 12);
        answers.task("registerEmployerEvaluation", 1, 12);
        answers.start(new Start("earlyInternshipEndReport", 15, BEZIG, 60, 300, InternshipAnswers::guide,
                scene -> form("internship", onlyOf(scene.desk().idsOf(scene.reference(), "internship")))));
    }

    private static Map<String, Object> agreement(Scene scene) {
        LocalDate first = scene.today().plusDays(scene.draw().between(1, 14));
        LocalDate last = earlier(first.plusDays(scene.draw().between(14, 170)), scene.standing().plannedEnd());
        boolean signs = !tooLate(scene) && scene.draw().chance(88);
        return form("internshipAgreementOutcome", signs ? "SIGNED" : "NOT_SIGNED", "internshipStart", first,
                "internshipEnd", last, "signedBy", List.of("PARTICIPANT", "EMPLOYER", "PROVIDER"));
    }

    private static boolean tooLate(Scene scene) {
        return scene.standing().plannedEnd().minusDays(SHORTEST).isBefore(scene.today());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Who does the work of the work provider: who accepted, or the casemanager as long as nobody did (P9). */
    private static String guide(Scene scene) {
        boolean occupied = scene.desk().hasRow(scene.reference(), "internship", "ended_on is null");
        return !occupied ? null : scene.life().now().tasks().stream().filter(task -> task.key().equals("registerWorkAction"))
                .map(OpenTask::assignee).findFirst().orElse(null);
    }
}
