package be.tandem.team;

import be.tandem.calendar.DutchDate;
import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.OffersChoices;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import be.tandem.trajectory.TrajectoryStatus;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The running trajectories in which somebody is casemanager. */
@Service
@Transactional(readOnly = true)
class Caseload {

    private final TeamRepository teams;
    private final Trajectories trajectories;

    Caseload(TeamRepository teams, Trajectories trajectories) {
        this.teams = teams;
        this.trajectories = trajectories;
    }

    /** Accepted and not ended, of the person who fills in the form; the label holds nothing about the participant. */
    @OffersChoices("myTrajectories")
    List<Choice> myTrajectories(ChoiceContext context) {
        return choices(context, trajectory -> true);
    }

    /** Those of them whose plan is still being made. */
    @OffersChoices("myAcceptedTrajectories")
    List<Choice> myAcceptedTrajectories(ChoiceContext context) {
        return choices(context, trajectory -> trajectory.status() == TrajectoryStatus.AANVAARD);
    }

    private List<Choice> choices(ChoiceContext context, Predicate<Trajectory> which) {
        return teams.runningCaseloadOf(context.userId()).stream().map(trajectories::get).filter(which)
                .map(trajectory -> new Choice(trajectory.reference(), label(trajectory))).toList();
    }

    private static String label(Trajectory trajectory) {
        return trajectory.reference() + " (aanvaard op " + DutchDate.of(trajectory.aanvaardOn()) + ")";
    }
}
