package be.tandem.funding;

import be.tandem.network.Network;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.hibernate.annotations.Immutable;

/** How a network is financed from a day on; a later choice comes beside it, never in its place. */
@Entity
@Immutable
class FinancingChoice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private Network network;
    @Enumerated(EnumType.STRING)
    private FinancingMode mode;
    private LocalDate validFrom;
    private OffsetDateTime decidedAt;
    private String decidedBy;

    protected FinancingChoice() {
    }

    FinancingChoice(String reference, ChooseFinancing form, OffsetDateTime at, String by) {
        this.reference = reference;
        network = form.network();
        mode = form.mode();
        validFrom = form.validFrom();
        decidedAt = at;
        decidedBy = by;
    }

    FinancingMode mode() {
        return mode;
    }

    FinancingPeriod period() {
        return new FinancingPeriod(mode, validFrom);
    }
}
