package be.tandem.complaint;

import be.tandem.calendar.BelgianTime;
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

@Entity
@Immutable
@Table(name = "complaint_trail")
class TrailEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String number;
    @Enumerated(EnumType.STRING)
    private ComplaintDeed deed;
    private String userId;
    private String roles;
    private OffsetDateTime happenedAt;

    protected TrailEntry() {
    }

    TrailEntry(String number, ComplaintDeed deed, String userId, String roles, OffsetDateTime happenedAt) {
        this.number = number;
        this.deed = deed;
        this.userId = userId;
        this.roles = roles;
        this.happenedAt = happenedAt;
    }

    TrailLine line() {
        return new TrailLine(deed, userId, happenedAt.atZoneSameInstant(BelgianTime.ZONE).toLocalDateTime());
    }
}
