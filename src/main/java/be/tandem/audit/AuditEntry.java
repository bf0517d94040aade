package be.tandem.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.OffsetDateTime;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private String userId;
    private String roles;
    private String part;
    private String accessRight;
    private String purpose;
    private OffsetDateTime happenedAt;

    protected AuditEntry() {
    }

    AuditEntry(String reference, Passage passage) {
        this.reference = reference;
        this.userId = passage.userId();
        this.roles = passage.roles();
        this.part = passage.part();
        this.accessRight = passage.right();
        this.purpose = passage.purpose();
        this.happenedAt = passage.at();
    }

    Passage passage() {
        return new Passage(userId, roles, part, accessRight, purpose, happenedAt);
    }
}
