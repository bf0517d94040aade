package be.tandem.closing;

import be.tandem.stop.StopObjection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** P17: stopping early is only for who has too little information for an advice; else one closes with the advice. */
@Component
class AdviceForbidsStop implements StopObjection {

    private final FinalAdvices advices;

    AdviceForbidsStop(FinalAdvices advices) {
        this.advices = advices;
    }

    @Override
    public Optional<String> objection(String reference) {
        return advices.standing(reference).filter(FinalAdvice::isShared)
                .map(advice -> "Er is al een gezamenlijk eindadvies. Sluit het traject daarmee af.");
    }
}
