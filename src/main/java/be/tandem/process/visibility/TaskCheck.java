package be.tandem.process.visibility;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;

/** What the predicate in the task query (see {@link TaskMapper}) has to know of whoever asks; read by MyBatis. */
public class TaskCheck extends AuthorizationCheck {

    private static final long serialVersionUID = 1L;

    private final ArrayList<String> teams;
    private final ArrayList<String> regions;
    private final boolean seesAll;

    TaskCheck(Viewer viewer) {
        setAuthUserId(viewer.userId());
        setAuthGroupIds(new ArrayList<>(viewer.groups()));
        setAuthorizationCheckEnabled(true);
        this.teams = new ArrayList<>(viewer.teams());
        this.regions = new ArrayList<>(viewer.regions());
        this.seesAll = viewer.seesAll();
    }

    public List<String> getTeams() {
        return teams;
    }

    public List<String> getRegions() {
        return regions;
    }

    /** Whether this is somebody who watches over every process, except those that live apart. */
    public boolean isSeesAll() {
        return seesAll;
    }
}
