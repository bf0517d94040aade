package be.tandem.action;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Oldest first; what was corrected stands with its correction. */
    public List<ActionView> of(String reference) {
        List<RegisteredAction> all = actions.findByReferenceOrderByHappenedOnAscIdAsc(reference);
        Map<Long, RegisteredAction> byId = all.stream()
                .collect(Collectors.toMap(RegisteredAction::id, Function.identity()));
        return all.stream().filter(action -> !action.isReplaced()).map(action -> action.view(action.replaces() == null
                ? null : byId.get(action.replaces()).line())).toList();
    }

    /** Log-ins of the providers who did something with the participant. */
    public Set<String> providers(String reference) {
        return actions.findRegistrars(reference);
    }
}
