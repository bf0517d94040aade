package be.tandem.access;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** The participant lets one person or organisation into the confidential part (D3, P16); a withdrawn one stays on record. */
@Entity
class AccessConsent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private String holder;
    private LocalDate givenOn;
    private LocalDate withdrawnOn;
    private String recordedBy;
    private String withdrawnBy;

    protected AccessConsent() {
    }

    AccessConsent(String reference, String holder, LocalDate givenOn, String recordedBy) {
        this.reference = reference;
        this.holder = holder;
        this.givenOn = givenOn;
        this.recordedBy = recordedBy;
    }

    /** Works from then on; what was read stays read (D3). */
    void withdraw(LocalDate on, String by) {
        withdrawnOn = on;
        withdrawnBy = by;
    }

    boolean stands() {
        return withdrawnOn == null;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    LocalDate withdrawnOn() {
        return withdrawnOn;
    }
}
