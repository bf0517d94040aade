package be.tandem.process.visibility;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;

/** What the predicate in the task query (see {@link TaskMapper}) has to know of whoever asks; read by MyBatis. */
public class TaskCheck extends AuthorizationCheck {

    private static final long serialVersionUID = 1L;

    private final ArrayList<String> teams;
    private final ArrayList<String> regions;

    TaskCheck(Viewer viewer) {
        setAuthUserId(viewer.userId());
        setAuthGroupIds(new ArrayList<>(viewer.groups()));
        setAuthorizationCheckEnabled(true);
        this.teams = new ArrayList<>(viewer.teams());
        this.regions = new ArrayList<>(viewer.regions());
    }

    public List<String> getTeams() {
        return teams;
    }

    public List<String> getRegions() {
        return regions;
    }
}
