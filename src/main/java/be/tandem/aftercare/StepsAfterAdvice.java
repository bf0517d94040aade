package be.tandem.aftercare;

import be.tandem.closing.ClosingFile;
import be.tandem.closing.FinalResult;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which steps fit a closed trajectory: its advice, the day of it, and whether the participant has a job (P24). */
@Service
@Transactional(readOnly = true)
public class StepsAfterAdvice {

    private final ClosingFile closing;
    private final BridgeToWorkRepository bridges;
    private final FollowUpRoutes routes;

    StepsAfterAdvice(ClosingFile closing, BridgeToWorkRepository bridges, FollowUpRoutes routes) {
        this.closing = closing;
        this.bridges = bridges;
        this.routes = routes;
    }

    /** Whether the mediator has something to do after the closing. */
    public boolean mediatorActs(String reference) {
        return of(reference).stream().anyMatch(FollowUpStep::mediatorActs);
    }

    List<FollowUpStep> of(String reference) {
        FinalResult result = result(reference);
        return routes.stepsAfter(result.code(), result.adviceOn(),
                bridges.findByReference(reference).map(BridgeToWork::isEmployed).orElse(false));
    }

    FinalResult result(String reference) {
        return closing.result(reference).orElseThrow();
    }
}
