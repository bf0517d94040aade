package be.tandem.absence;

import be.tandem.network.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A case in which the back-up steps in because of an absence. */
@Entity
class AbsenceCase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private Long absenceId;
    private String reference;
    @Enumerated(EnumType.STRING)
    private Role role;
    private String standIn;

    protected AbsenceCase() {
    }

    AbsenceCase(Long absenceId, StandIn standIn) {
        this.absenceId = absenceId;
        this.reference = standIn.reference();
        this.role = standIn.role();
        this.standIn = standIn.standIn();
    }

    Long absenceId() {
        return absenceId;
    }

    /** The same person left and came back in this case during one absence. */
    AbsenceCase by(StandIn now) {
        standIn = now.standIn();
        return this;
    }

    StandIn of(String person) {
        return new StandIn(reference, role, person, standIn);
    }
}
