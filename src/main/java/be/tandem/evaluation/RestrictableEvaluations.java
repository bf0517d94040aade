package be.tandem.evaluation;

import be.tandem.access.ItemKind;
import be.tandem.access.RestrictableItems;
import be.tandem.calendar.DutchDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A participant can ask to keep an evaluation between the two casemanagers (D4). */
@Component
class RestrictableEvaluations implements RestrictableItems {

    private final EvaluationRepository evaluations;

    RestrictableEvaluations(EvaluationRepository evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.EVALUATION;
    }

    @Override
    public List<Item> of(String reference) {
        return evaluations.findByReferenceOrderByHeldOnAscIdAsc(reference).stream()
                .map(evaluation -> new Item(evaluation.id(), "van " + DutchDate.of(evaluation.heldOn()))).toList();
    }
}
