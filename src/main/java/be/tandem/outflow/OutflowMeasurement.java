package be.tandem.outflow;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** Where somebody stood a number of months after the closing. What was corrected stays, as replaced. */
@Entity
class OutflowMeasurement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private int months;
    private boolean outOfUnemployment;
    private boolean inPaidWork;
    @Convert(converter = ConfidentialText.class)
    private String correctionReason;
    private boolean replaced;
    private LocalDate recordedOn;
    private String recordedBy;

    protected OutflowMeasurement() {
    }

    OutflowMeasurement(OutflowLine line, boolean correction, LocalDate on, String by) {
        reference = line.reference();
        months = line.months();
        outOfUnemployment = line.outOfUnemployment();
        inPaidWork = line.inPaidWork();
        correctionReason = correction ? line.correctionReason() : null;
        recordedOn = on;
        recordedBy = by;
    }

    boolean says(OutflowLine line) {
        return outOfUnemployment == line.outOfUnemployment() && inPaidWork == line.inPaidWork();
    }

    void replace() {
        replaced = true;
    }
}
