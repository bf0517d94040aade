package be.tandem.team;

import be.tandem.network.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** One casemanager came in the place of another (P16); a row is written once. */
@Entity
class TeamChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private Role role;
    private String fromPerson;
    private String toPerson;
    @Enumerated(EnumType.STRING)
    private ChangeReason reason;
    private LocalDate changedOn;
    private String changedBy;

    protected TeamChange() {
    }

    TeamChange(Takeover takeover, String fromPerson, LocalDate on, String by) {
        this.reference = takeover.reference();
        this.role = takeover.role();
        this.fromPerson = fromPerson;
        this.toPerson = takeover.person();
        this.reason = takeover.reason();
        this.changedOn = on;
        this.changedBy = by;
    }
}
