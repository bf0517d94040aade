package be.tandem.access;

import be.tandem.access.RestrictableItems.Item;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stays between the two casemanagers and what else could, in words (D4). */
@Service
@Transactional(readOnly = true)
public class RestrictionOverview {

    private final ItemRestrictionRepository repository;
    private final Restrictions restrictions;
    private final List<RestrictableItems> sources;

    RestrictionOverview(ItemRestrictionRepository repository, Restrictions restrictions,
            List<RestrictableItems> sources) {
        this.repository = repository;
        this.restrictions = restrictions;
        this.sources = sources;
    }

    /** Everything that is restricted in this case, in the order in which it was asked. */
    public List<RestrictedItem> restricted(String reference) {
        return repository.findByReferenceAndLiftedOnIsNullOrderById(reference).stream()
                .map(restriction -> new RestrictedItem(restriction.kind(), restriction.itemId(),
                        label(reference, restriction), restriction.askedOn()))
                .toList();
    }

    /** What can still be restricted in this case, by kind. */
    public Map<ItemKind, List<Item>> open(String reference) {
        Map<ItemKind, List<Item>> open = new EnumMap<>(ItemKind.class);
        for (RestrictableItems source : sources) {
            Set<Long> restricted = restrictions.of(reference, source.kind());
            List<Item> items = source.of(reference).stream().filter(item -> !restricted.contains(item.id())).toList();
            if (!items.isEmpty()) {
                open.put(source.kind(), items);
            }
        }
        return open;
    }

    /** An item that was thrown away meanwhile has no words any more. */
    private String label(String reference, ItemRestriction restriction) {
        return sources.stream().filter(source -> source.kind() == restriction.kind())
                .flatMap(source -> source.of(reference).stream()).filter(item -> item.id() == restriction.itemId())
                .map(Item::label).findFirst().orElse("staat niet meer in het dossier");
    }
}
