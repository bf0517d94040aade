package be.tandem.team;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** One agreement between team and participant, for example who calls whom when an appointment is missed. */
@Entity
class TeamArrangement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Convert(converter = ConfidentialText.class)
    private String agreement;
    private LocalDate agreedOn;
    private String recordedBy;
    private LocalDate endedOn;

    protected TeamArrangement() {
    }

    TeamArrangement(String reference, String agreement, LocalDate agreedOn, String recordedBy) {
        this.reference = reference;
        this.agreement = agreement;
        this.agreedOn = agreedOn;
        this.recordedBy = recordedBy;
    }

    void end(LocalDate on) {
        endedOn = on;
    }

    TeamArrangements.Line line() {
        return new TeamArrangements.Line(id, agreement, agreedOn, recordedBy);
    }
}
