package be.tandem.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes an empty draft, item after item. What the previous version said in the same words keeps who does it and when, and
 * its key: with that come what the participant keeps between the casemanagers (D4) and a difference that shows only what
 * differs.
 */
final class DraftWriter {

    private final Plan draft;
    private final List<PlanItem> before;
    private final PlanItemRepository items;
    private int position;

    /** @param before items of the previous version; none when there is no such version */
    DraftWriter(Plan draft, List<PlanItem> before, PlanItemRepository items) {
        this.draft = draft;
        this.before = new ArrayList<>(before);
        this.items = items;
    }

    /** Adds the item at the end; answers with its key. */
    Long add(ItemContent content) {
        ItemRules.check(content);
        position++;
        Optional<PlanItem> same = same(content);
        return items.save(new PlanItem(draft.id(), same.map(PlanItem::key).orElseGet(items::nextKey), position,
                same.map(item -> content.plannedAs(item.content())).orElse(content))).key();
    }

    /** Each key serves once: of two items in the same words the second one is new. */
    private Optional<PlanItem> same(ItemContent content) {
        return before.stream().filter(item -> item.is(content.kind(), content.domain())
                        && item.content().description().equals(content.description()))
                .findFirst().filter(before::remove);
    }
}
