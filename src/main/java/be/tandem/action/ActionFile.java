package be.tandem.action;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registered actions of a trajectory, to show to those who may read part PROGRESS. */
@Service
@Transactional(readOnly = true)
public class ActionFile {

    private final RegisteredActionRepository actions;

    ActionFile(RegisteredActionRepository actions) {
        this.actions = actions;
    }

    /** Oldest first. */
    public List<ActionView> of(String reference) {
        return actions.findByReferenceOrderByHappenedOnAscIdAsc(reference).stream().map(RegisteredAction::view).toList();
    }

    /** Log-ins of the providers who did something with the participant. */
    public Set<String> providers(String reference) {
        return actions.findRegistrars(reference);
    }
}
