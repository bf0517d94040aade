package be.tandem.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ItemRestrictionRepository extends Repository<ItemRestriction, Long> {

    ItemRestriction save(ItemRestriction restriction);

    Optional<ItemRestriction> findByReferenceAndKindAndItemIdAndLiftedOnIsNull(String reference, ItemKind kind,
            long itemId);

    List<ItemRestriction> findByReferenceAndKindAndLiftedOnIsNull(String reference, ItemKind kind);

    List<ItemRestriction> findByReferenceAndLiftedOnIsNullOrderById(String reference);
}
