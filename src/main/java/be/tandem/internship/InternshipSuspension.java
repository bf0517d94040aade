package be.tandem.internship;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** The time in which an internship waits because the trajectory lies still (P15). */
@Entity
class InternshipSuspension {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private Long internshipId;
    private LocalDate since;
    private LocalDate until;

    protected InternshipSuspension() {
    }

    InternshipSuspension(Long internshipId, LocalDate since) {
        this.internshipId = internshipId;
        this.since = since;
    }

    void end(LocalDate on) {
        until = on;
    }

    LocalDate since() {
        return since;
    }

    Suspension view() {
        return new Suspension(since, until);
    }

    Long internshipId() {
        return internshipId;
    }
}
