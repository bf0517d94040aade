package be.tandem.funding;

import be.tandem.form.FormContext;
import be.tandem.network.Network;
import be.tandem.plan.PlanDomain;
import be.tandem.trajectory.Trajectory;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** One line of the ledger of a network; what comes in is above zero, what goes out below. */
@Entity
@Immutable
class ReserveEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    @Enumerated(EnumType.STRING)
    private Network network;
    private String reference;
    @Enumerated(EnumType.STRING)
    private EntryKind kind;
    @Enumerated(EnumType.STRING)
    private PlanDomain domain;
    private long cents;
    private Long corrects;
    private LocalDate bookedOn;
    private String bookedBy;

    protected ReserveEntry() {
    }

    private ReserveEntry(Network network, String reference, EntryKind kind, long cents, LocalDate on) {
        this.network = network;
        this.reference = reference;
        this.kind = kind;
        this.cents = cents;
        bookedOn = on;
    }

    /** A part of the fee, booked by the program. */
    static ReserveEntry income(Trajectory trajectory, EntryKind part, long cents, LocalDate on) {
        return new ReserveEntry(FinancingModes.networkOf(trajectory), trajectory.reference(), part, cents, on);
    }

    static ReserveEntry payment(Trajectory trajectory, PlanDomain domain, long cents, FormContext context) {
        ReserveEntry payment = new ReserveEntry(FinancingModes.networkOf(trajectory), trajectory.reference(), EntryKind.PAYMENT,
                -cents, context.today());
        payment.domain = domain;
        payment.bookedBy = context.userId();
        return payment;
    }

    /** Takes this payment back as a whole. */
    ReserveEntry counterEntry(FormContext context) {
        ReserveEntry counter = new ReserveEntry(network, reference, EntryKind.COUNTER_ENTRY, -cents, context.today());
        counter.domain = domain;
        counter.corrects = id;
        counter.bookedBy = context.userId();
        return counter;
    }

    boolean isPayment() {
        return kind == EntryKind.PAYMENT;
    }

    Network network() {
        return network;
    }

    String reference() {
        return reference;
    }

    long cents() {
        return cents;
    }

    String bookedBy() {
        return bookedBy;
    }

    LedgerLine line(String by) {
        String what = kind + (domain == null ? "" : ", " + domain) + (corrects == null ? "" : " (lijn " + corrects + ")");
        return new LedgerLine(id, bookedOn, reference, what, cents, by);
    }
}
