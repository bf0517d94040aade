package be.tandem.handover;

import be.tandem.calendar.BelgianTime;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.hibernate.annotations.Immutable;

/** Somebody new said that they read the summary. */
@Entity
@Immutable
@Table(name = "handover_reading")
class SummaryReading {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private String userId;
    private OffsetDateTime readAt;

    protected SummaryReading() {
    }

    SummaryReading(String reference, String userId, OffsetDateTime readAt) {
        this.reference = reference;
        this.userId = userId;
        this.readAt = readAt;
    }

    Reading reading() {
        return new Reading(userId, readAt.atZoneSameInstant(BelgianTime.ZONE).toOffsetDateTime());
    }
}
