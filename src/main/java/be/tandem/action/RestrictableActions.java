package be.tandem.action;

import be.tandem.access.ItemKind;
import be.tandem.access.RestrictableItems;
import java.util.List;
import org.springframework.stereotype.Component;

/** A participant can ask to keep a registered action between the two casemanagers (D4). */
@Component
class RestrictableActions implements RestrictableItems {

    private final RegisteredActionRepository actions;

    RestrictableActions(RegisteredActionRepository actions) {
        this.actions = actions;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.PROGRESS;
    }

    @Override
    public List<Item> of(String reference) {
        return actions.findByReferenceAndReplacedFalseOrderByHappenedOnAscIdAsc(reference).stream()
                .map(action -> new Item(action.id(), action.line())).toList();
    }
}
