package be.tandem.extension;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import be.tandem.form.FormContext;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A request for more time, and what VDAB decided. */
@Entity
class Extension {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private int requestedMonths;
    @Convert(converter = ConfidentialText.class)
    private String motivation;
    private LocalDate requestedOn;
    private String requestedBy;
    @Enumerated(EnumType.STRING)
    private DecideExtension.Decision decision;
    private Integer grantedMonths;
    private LocalDate newEnd;
    @Convert(converter = ConfidentialText.class)
    private String refusalReason;
    private LocalDate decidedOn;
    private String decidedBy;
    @Version
    private int version;

    protected Extension() {
    }

    Extension(FormContext context, RequestExtension form) {
        this.reference = context.reference();
        this.requestedMonths = form.months();
        this.motivation = form.motivation();
        this.requestedOn = context.today();
        this.requestedBy = context.userId();
    }

    void approve(FormContext context, int months, LocalDate end) {
        decided(context, DecideExtension.Decision.APPROVED);
        grantedMonths = months;
        newEnd = end;
    }

    void refuse(FormContext context, String reason) {
        decided(context, DecideExtension.Decision.REFUSED);
        refusalReason = reason;
    }

    private void decided(FormContext context, DecideExtension.Decision made) {
        decision = made;
        decidedOn = context.today();
        decidedBy = context.userId();
    }

    boolean isApproved() {
        return decision == DecideExtension.Decision.APPROVED;
    }

    String text() {
        return new DossierText().line("Gevraagd op", DutchDate.of(requestedOn))
                .line("Aantal maanden", requestedMonths).paragraph("Motivering", motivation).toString();
    }
}
