package be.tandem.handover;

import be.tandem.calendar.BelgianTime;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.hibernate.annotations.Immutable;

/** How a piece of the summary was after a change; rows are only added. */
@Entity
@Immutable
@Table(name = "handover_revision")
class SummaryRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private long itemId;
    @Enumerated(EnumType.STRING)
    private SummaryChange change;
    @Convert(converter = ConfidentialText.class)
    private String heading;
    @Convert(converter = ConfidentialText.class)
    private String words;
    private boolean shareable;
    private boolean agreed;
    private String changedBy;
    private OffsetDateTime changedAt;

    protected SummaryRevision() {
    }

    SummaryRevision(String reference, SummaryLine line, SummaryChange change, String changedBy, OffsetDateTime changedAt) {
        this.reference = reference;
        this.itemId = line.id();
        this.change = change;
        this.heading = line.heading();
        this.words = line.words();
        this.shareable = line.shareable();
        this.agreed = line.agreedOn() != null;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    SummaryVersion version(int number) {
        return new SummaryVersion(number, change, heading, words, shareable, agreed, changedBy,
                changedAt.atZoneSameInstant(BelgianTime.ZONE).toOffsetDateTime());
    }
}
