package be.tandem.aftercare;

import be.tandem.closing.ClosingFile;
import be.tandem.closing.ClosingObjection;
import be.tandem.closing.FinalResult;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** H13 and N19: nobody is closed without an after-care plan, nor with an advice "paid work" without a bridge to it. */
@Component
class AfterCareBeforeClosing implements ClosingObjection {

    private final ClosingFile closing;
    private final BridgeToWorkRepository bridges;
    private final AfterCarePlanRepository plans;

    AfterCareBeforeClosing(ClosingFile closing, BridgeToWorkRepository bridges, AfterCarePlanRepository plans) {
        this.closing = closing;
        this.bridges = bridges;
        this.plans = plans;
    }

    @Override
    public Optional<String> objection(String reference) {
        if (plans.isOlderThanTheseRules(reference)) {
            return Optional.empty();
        }
        boolean paidWork = closing.result(reference).map(FinalResult::paidWork).orElse(false);
        if (paidWork && bridges.findByReference(reference).isEmpty()) {
            return Optional.of("Het advies is betaald werk, en de brug naar werk is nog niet geregeld. Plan een overleg "
                    + "met de bemiddelaar, of zeg waarom dat niet nodig is.");
        }
        return plans.findByReference(reference).isPresent() ? Optional.empty()
                : Optional.of("Er is nog geen nazorgplan. Maak het samen met de deelnemer op.");
    }
}
