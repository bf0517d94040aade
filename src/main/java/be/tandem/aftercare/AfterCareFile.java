package be.tandem.aftercare;

import java.util.List;
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
    private final AfterCareRepository years;

    AfterCareFile(BridgeToWorkRepository bridges, AfterCarePlanRepository plans, TakenStepRepository steps,
            AfterCareRepository years) {
        this.bridges = bridges;
        this.plans = plans;
        this.steps = steps;
        this.years = years;
    }

    /** How the participant gets to paid work; empty when the advice was another one. */
    public Optional<BridgeToWorkView> bridge(String reference) {
        return bridges.findByReference(reference).map(BridgeToWork::view);
    }

    /** What was agreed about the year after the closing. */
    public Optional<AfterCarePlanView> plan(String reference) {
        return plans.findByReference(reference).map(AfterCarePlan::view);
    }

    /** The contacts after the closing, oldest first. */
    public List<AfterCareContactView> contacts(String reference) {
        return years.findByReference(reference).map(year -> year.contacts().stream().map(AfterCareContact::view).toList())
                .orElse(List.of());
    }

    /** The step that the mediator took. */
    public Optional<TakenStepView> step(String reference) {
        return steps.findByReference(reference).map(TakenStep::view);
    }
}
