package be.tandem.handover;

import be.tandem.access.ItemKind;
import be.tandem.access.RestrictableItems;
import java.util.List;
import org.springframework.stereotype.Component;

/** A participant can ask to keep a piece of the summary between the two casemanagers (D4). */
@Component
class RestrictableSummary implements RestrictableItems {

    private final Summaries summaries;

    RestrictableSummary(Summaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.HANDOVER_ITEM;
    }

    @Override
    public List<Item> of(String reference) {
        return summaries.of(reference).stream().map(line -> new Item(line.id(), line.heading())).toList();
    }
}
