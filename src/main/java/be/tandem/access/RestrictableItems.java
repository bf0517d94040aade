package be.tandem.access;

import java.util.List;

/** The items of one kind that a participant can ask to restrict; the module that keeps them gives a bean (D4). */
public interface RestrictableItems {

    ItemKind kind();

    /** Every item of this kind in the case, in the order in which people know them. */
    List<Item> of(String reference);

    /**
     * One thing to choose.
     *
     * @param label how a casemanager recognises it, in Dutch; shown on the page of the consents only
     */
    record Item(long id, String label) {
    }
}
