package be.tandem.trajectory;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.OffsetDateTime;

@Entity
class TimelineEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private String code;
    private OffsetDateTime happenedAt;
    private String itemKind;
    private Long itemId;

    protected TimelineEvent() {
    }

    TimelineEvent(String reference, String code, OffsetDateTime happenedAt, EventItem item) {
        this.reference = reference;
        this.code = code;
        this.happenedAt = happenedAt;
        this.itemKind = item == null ? null : item.kind();
        this.itemId = item == null ? null : item.id();
    }

    Happening happening() {
        return new Happening(code, happenedAt, itemKind == null ? null : new EventItem(itemKind, itemId));
    }
}
