package be.tandem.document;

import be.tandem.access.ItemKind;
import be.tandem.access.RestrictableItems;
import java.util.List;
import org.springframework.stereotype.Component;

/** A participant can ask to keep a document between the two casemanagers (D4). */
@Component
class RestrictableDocuments implements RestrictableItems {

    private final DocumentRepository documents;

    RestrictableDocuments(DocumentRepository documents) {
        this.documents = documents;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.DOCUMENT;
    }

    @Override
    public List<Item> of(String reference) {
        return documents.linesOf(reference).stream().filter(line -> !line.isWithdrawn())
                .map(line -> new Item(line.id(), line.title())).toList();
    }
}
