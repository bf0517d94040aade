package be.tandem.closing;

import be.tandem.form.DossierText;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** P19: competences, strengths and what still stands in the way; the final advice rests on it. */
@Entity
class FinalReport {

    @Id
    private String reference;
    @Convert(converter = ConfidentialText.class)
    private String competenceProfile;
    @Convert(converter = ConfidentialText.class)
    private String strengths;
    @Convert(converter = ConfidentialText.class)
    private String hinderingConditions;
    private boolean indicationCmw;
    private boolean indicationImw;
    private LocalDate writtenOn;
    private String writtenBy;
    @Convert(converter = ConfidentialText.class)
    private String remainingBarriers;
    @Convert(converter = ConfidentialText.class)
    private String functioning;
    @Convert(converter = ConfidentialText.class)
    private String continuingCare;
    private LocalDate contributedOn;
    private String contributedBy;
    @Version
    private int version;

    protected FinalReport() {
    }

    FinalReport(String reference) {
        this.reference = reference;
    }

    void write(WriteFinalReport form, LocalDate on, String by) {
        competenceProfile = form.competenceProfile();
        strengths = form.strengths();
        hinderingConditions = form.hinderingConditions();
        indicationCmw = form.indicationCmw();
        indicationImw = form.indicationImw();
        writtenOn = on;
        writtenBy = by;
    }

    void contribute(ContributeFinalReport form, LocalDate on, String by) {
        remainingBarriers = form.remainingBarriers();
        functioning = form.functioning();
        continuingCare = form.continuingCare();
        contributedOn = on;
        contributedBy = by;
    }

    /** Whether both casemanagers wrote their part. */
    boolean isDelivered() {
        return writtenOn != null && contributedOn != null;
    }

    FinalReportView view() {
        return new FinalReportView(competenceProfile, strengths, hinderingConditions, indicationCmw, indicationImw,
                writtenOn, writtenBy, remainingBarriers, functioning, continuingCare, contributedOn, contributedBy);
    }

    String text() {
        return new DossierText().paragraph("Competentieprofiel", competenceProfile).paragraph("Sterktes", strengths)
                .paragraph("Belemmerende randvoorwaarden", hinderingConditions)
                .line("Indicatie collectief maatwerk", indicationCmw ? "ja" : "nee")
                .line("Indicatie individueel maatwerk", indicationImw ? "ja" : "nee")
                .paragraph("Resterende welzijnsdrempels", remainingBarriers).paragraph("Functioneren", functioning)
                .paragraph("Zorg die verder loopt", continuingCare).toString();
    }
}
