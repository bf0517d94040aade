package be.tandem.expense;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** What VDAB has to pay for one approved claim; there is never a second one. */
@Entity
@Immutable
class PaymentInstruction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private Long claimId;
    private String reference;
    private long amountCents;
    private LocalDate instructedOn;

    protected PaymentInstruction() {
    }

    PaymentInstruction(ExpenseClaim claim, LocalDate on) {
        claimId = claim.id();
        reference = claim.reference();
        amountCents = claim.approvedCents();
        instructedOn = on;
    }
}
