package be.tandem.referral;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What supports the request: diagnostic material (article 3 (c)), functioning (d) and the participation levels. */
@Embeddable
class Substantiation {

    @Convert(converter = ConfidentialText.class)
    private String medicalMaterial;
    @Convert(converter = ConfidentialText.class)
    private String functioning;
    @Enumerated(EnumType.STRING)
    private ParticipationLevel currentLevel;
    @Enumerated(EnumType.STRING)
    private ParticipationLevel targetLevel;

    protected Substantiation() {
    }

    Substantiation(SubmitReferral form) {
        medicalMaterial = form.medicalMaterial();
        functioning = form.functioning();
        currentLevel = form.currentLevel();
        targetLevel = form.targetLevel();
    }

    void supplement(String medical, String functional, LocalDate on) {
        medicalMaterial = extended(medicalMaterial, medical, on);
        functioning = extended(functioning, functional, on);
    }

    private static String extended(String before, String addition, LocalDate on) {
        if (addition == null) {
            return before;
        }
        String dated = "Aanvulling van " + DutchDate.of(on) + ": " + addition;
        return before == null ? dated : before + "\n" + dated;
    }

    /** The mediator sets the levels. */
    void assess(ParticipationLevels levels) {
        ParticipationLevel.refuseStepDown(levels.current(), levels.target());
        currentLevel = levels.current();
        targetLevel = levels.target();
    }

    ParticipationLevels levels() {
        return new ParticipationLevels(currentLevel, targetLevel);
    }

    /** Parts of article 3 that are not there yet. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (medicalMaterial == null) {
            missing.add("medisch-diagnostisch materiaal");
        }
        if (functioning == null) {
            missing.add("het functioneren volgens ICF");
        }
        return missing;
    }

    DossierText addTo(DossierText text) {
        return text.line("Participatieniveau nu", currentLevel).line("Haalbaar participatieniveau", targetLevel)
                .paragraph("Medisch-diagnostisch materiaal", medicalMaterial)
                .paragraph("Functioneren volgens ICF", functioning);
    }
}
