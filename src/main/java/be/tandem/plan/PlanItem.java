package be.tandem.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.hibernate.annotations.OptimisticLock;

/** One objective, action or structural barrier in one version of a plan; people change it one at a time. */
@Entity
class PlanItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private Long planId;
    /** The same in every version of the plan. */
    private Long itemKey;
    /** Moving an item takes nobody's words away, so it disturbs nobody who is writing. */
    @OptimisticLock(excluded = true)
    private int position;
    @Embedded
    private ItemContent content;
    @Version
    private int version;

    protected PlanItem() {
    }

    PlanItem(Long planId, Long itemKey, int position, ItemContent content) {
        this.planId = planId;
        this.itemKey = itemKey;
        this.position = position;
        this.content = content;
    }

    PlanItem copyFor(Long nextPlanId) {
        return new PlanItem(nextPlanId, itemKey, position, content);
    }

    /** @throws StaleItem when a colleague changed it since this person opened it */
    void change(int seenVersion, ItemContent changed) {
        demandUnchangedSince(seenVersion);
        content = changed;
    }

    void demandUnchangedSince(int seenVersion) {
        if (version != seenVersion) {
            throw new StaleItem();
        }
    }

    void swapPlaces(PlanItem neighbour) {
        int mine = position;
        position = neighbour.position;
        neighbour.position = mine;
    }

    Long key() {
        return itemKey;
    }

    int position() {
        return position;
    }

    ItemContent content() {
        return content;
    }

    int version() {
        return version;
    }

    boolean is(PlanItemKind kind, PlanDomain domain) {
        return content.kind() == kind && content.domain() == domain;
    }
}
