package be.tandem.team;

import be.tandem.calendar.DutchDate;
import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.OffersChoices;
import be.tandem.trajectory.Trajectories;
import java.util.List;
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
        return teams.runningCaseloadOf(context.userId()).stream()
                .map(reference -> new Choice(reference, label(reference))).toList();
    }

    private String label(String reference) {
        return reference + " (aanvaard op " + DutchDate.of(trajectories.get(reference).aanvaardOn()) + ")";
    }
}
