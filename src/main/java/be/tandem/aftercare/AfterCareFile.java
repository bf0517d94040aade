package be.tandem.aftercare;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the file holds about the time after the closing, to show to those who may read part ADVICE. */
@Service
@Transactional(readOnly = true)
public class AfterCareFile {

    private final BridgeToWorkRepository bridges;
    private final AfterCarePlanRepository plans;
    private final TakenStepRepository steps;

    AfterCareFile(BridgeToWorkRepository bridges, AfterCarePlanRepository plans, TakenStepRepository steps) {
        this.bridges = bridges;
        this.plans = plans;
        this.steps = steps;
    }

    /** How the participant gets to paid work; empty when the advice was another one. */
    public Optional<BridgeToWorkView> bridge(String reference) {
        return bridges.findByReference(reference).map(BridgeToWork::view);
    }

    /** What was agreed about the year after the closing. */
    public Optional<AfterCarePlanView> plan(String reference) {
        return plans.findByReference(reference).map(AfterCarePlan::view);
    }

    /** The step that the mediator took. */
    public Optional<TakenStepView> step(String reference) {
        return steps.findByReference(reference).map(TakenStep::view);
    }
}
