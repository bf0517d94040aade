package be.tandem.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** One item that stays between the two casemanagers, because the participant asked so (D4). */
@Entity
class ItemRestriction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private ItemKind kind;
    private long itemId;
    private LocalDate askedOn;
    private String recordedBy;
    private LocalDate liftedOn;
    private String liftedBy;

    protected ItemRestriction() {
    }

    ItemRestriction(String reference, ItemKind kind, long itemId, LocalDate askedOn, String recordedBy) {
        this.reference = reference;
        this.kind = kind;
        this.itemId = itemId;
        this.askedOn = askedOn;
        this.recordedBy = recordedBy;
    }

    void lift(LocalDate on, String by) {
        liftedOn = on;
        liftedBy = by;
    }

    ItemKind kind() {
        return kind;
    }

    long itemId() {
        return itemId;
    }

    LocalDate askedOn() {
        return askedOn;
    }
}
