package be.tandem.access;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** The participant lets one person read the confidential part (D3, P16). */
@Entity
class AccessConsent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private String userId;
    private LocalDate givenOn;
    private LocalDate withdrawnOn;
    private String recordedBy;

    protected AccessConsent() {
    }

    AccessConsent(String reference, String userId, LocalDate givenOn, String recordedBy) {
        this.reference = reference;
        this.userId = userId;
        this.givenOn = givenOn;
        this.recordedBy = recordedBy;
    }

    /** Works from then on; what was read stays read (D3). */
    void withdraw(LocalDate on) {
        withdrawnOn = on;
    }

    String userId() {
        return userId;
    }

    LocalDate givenOn() {
        return givenOn;
    }
}
