package be.tandem.team;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.FormContext;
import be.tandem.trajectory.Trajectories;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A casemanager reports on a trajectory of the own caseload only. */
@TandemTest
class CaseloadTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private Caseload caseload;
    @Autowired
    private Teams teams;
    @Autowired
    private Trajectories trajectories;

    @Test
    void bothCasemanagersSeeTheTrajectoryFromAcceptanceToItsEnd() {
        String reference = trajectories.open(TODAY).reference();
        trajectories.toScreening(reference);
        trajectories.initiate(reference, "KEMPEN");
        FormContext lead = new FormContext(reference, "lead", TODAY, null);
        teams.assignWork(lead, new AssignCaseManagerWork("caseload.an", "caseload.bart"));
        teams.assignCare(lead, new AssignCaseManagerCare("caseload.chris", "caseload.dirk"));
        assertThat(of("caseload.an")).isEmpty();

        trajectories.accept(reference, TODAY);
        assertThat(of("caseload.an")).containsExactly(reference);
        assertThat(of("caseload.chris")).containsExactly(reference);
        assertThat(of("caseload.bart")).as("a back-up has no caseload until stepping in").isEmpty();

        trajectories.stop(reference);
        assertThat(of("caseload.an")).isEmpty();
    }

    private List<String> of(String userId) {
        return caseload.myTrajectories(new ChoiceContext(null, null, userId, TODAY, "")).stream().map(Choice::value)
                .toList();
    }
}
