package be.tandem.funding;

import be.tandem.form.FormContext;
import be.tandem.network.Network;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The invoice of one action, from the moment it is asked (F3). */
@Entity
class ActionInvoice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private Network network;
    private long actionId;
    private String caseId;
    private LocalDate askedOn;
    private boolean payable;
    private Long amountCents;
    private LocalDate invoicedOn;
    private LocalDate registeredOn;
    private String registeredBy;
    @Version
    private int version;

    protected ActionInvoice() {
    }

    ActionInvoice(String reference, Network network, long action, LocalDate today) {
        this.reference = reference;
        this.network = network;
        actionId = action;
        askedOn = today;
        payable = true;
    }

    /** The action was corrected: the line goes on with what holds now. */
    void follow(long correction, boolean stillPayable) {
        actionId = correction;
        payable = stillPayable;
    }

    void waitsIn(String process) {
        caseId = process;
    }

    void register(FormContext context, RegisterActionInvoice form) {
        amountCents = form.cents();
        invoicedOn = form.invoicedOn();
        registeredOn = context.today();
        registeredBy = context.userId();
    }

    /** Whether the coordinator still has to register it. */
    boolean isAwaited() {
        return payable && amountCents == null;
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long actionId() {
        return actionId;
    }

    String caseId() {
        return caseId;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    InvoiceLine line() {
        return new InvoiceLine(id, reference, askedOn, invoicedOn, amountCents, payable);
    }
}
