package be.tandem.walks;

import static be.tandem.trajectory.TrajectoryStatus.AANVAARD;
import static be.tandem.trajectory.TrajectoryStatus.AFGESLOTEN;
import static be.tandem.trajectory.TrajectoryStatus.GEWEIGERD;
import static be.tandem.trajectory.TrajectoryStatus.VERVROEGD_STOPGEZET;
import static be.tandem.walks.Answers.form;
import static be.tandem.walks.Choosing.weighted;

import be.tandem.trajectory.TrajectoryStatus;
import java.util.function.Function;

/** N2: complaints, which run apart from the trajectory they are about; D5: questions to see the file. */
final class ComplaintAnswers {

    private ComplaintAnswers() {
    }

    static void add(Answers answers) {
        answers.task("appointComplaintHandler", 1, 4);
        answers.task("acknowledgeComplaint", 1, 8);
        answers.task("answerComplaint", 5, 30);
        answers.task("sendComplaintAnswer", 0, 5);
        answers.task("informAboutOmbuds", 1, 4);
        answers.task("followUpMeasures", 5, 25, scene -> form("measuresOutcome", weighted("DONE", 70, "LATER", 30)));
        answers.task("answerInspection", 5, 40);
        answers.task("followUpLateInspection", 1, 5);
        answers.start(complaint(4, AANVAARD, Scene::caseManagerWork));
        answers.start(complaint(1, AFGESLOTEN, scene -> "vdab_mediator1"));
        answers.start(complaint(3, GEWEIGERD, scene -> "vdab_mediator2"));
        answers.start(complaint(10, VERVROEGD_STOPGEZET, scene -> "vdab_mediator1"));
    }

    private static Start complaint(double percent, TrajectoryStatus since, Function<Scene, String> who) {
        return new Start("complaint", percent, since, 2, 120, who, scene -> form("ownTrajectory", null,
                "caseReference", scene.reference()));
    }
}
