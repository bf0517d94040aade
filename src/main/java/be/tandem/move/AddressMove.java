package be.tandem.move;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import be.tandem.network.Region;
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

/** P3: one move, the region in which the new address lies (none outside Flanders) and how the team goes on. */
@Entity
class AddressMove {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private LocalDate movedOn;
    private boolean abroad;
    private String street;
    private String postcode;
    private String municipality;
    @Enumerated(EnumType.STRING)
    private Region newRegion;
    private LocalDate reportedOn;
    private String reportedBy;
    @Enumerated(EnumType.STRING)
    private HandleAddressMove.Outcome outcome;
    @Convert(converter = ConfidentialText.class)
    private String explanation;
    private LocalDate handledOn;
    private String handledBy;
    @Version
    private int version;

    protected AddressMove() {
    }

    AddressMove(ReportAddressMove form, Region newRegion, LocalDate on, String by) {
        reference = form.trajectory();
        movedOn = form.movedOn();
        abroad = form.isAbroad();
        street = form.street();
        postcode = form.postcode();
        municipality = form.municipality();
        this.newRegion = newRegion;
        reportedOn = on;
        reportedBy = by;
    }

    void handle(HandleAddressMove form, LocalDate on, String by) {
        outcome = form.moveOutcome();
        explanation = form.explanation();
        handledOn = on;
        handledBy = by;
    }

    boolean leavesFlanders() {
        return newRegion == null;
    }

    String text() {
        return new DossierText().line("Vanaf", DutchDate.of(movedOn))
                .line("Adres", street + ", " + postcode + " " + municipality + (abroad ? " (buitenland)" : ""))
                .line("Werk- en zorgregio daar", leavesFlanders() ? "geen, buiten Vlaanderen" : newRegion.dutchName())
                .toString();
    }
}
