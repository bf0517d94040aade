package be.tandem.closing;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** P21: one decision of DGS about an advice Welzijn. */
@Entity
class Ratification {

    enum Outcome {
        RATIFIED("bekrachtigd"), REJECTED("afgewezen"), INVESTIGATE("verder onderzoek");

        private final String dutch;

        Outcome(String dutch) {
            this.dutch = dutch;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private Long finalAdviceId;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    @Convert(converter = ConfidentialText.class)
    private String motivation;
    private LocalDate decidedOn;
    private String decidedBy;

    protected Ratification() {
    }

    Ratification(Long finalAdviceId, RatifyAdvice form, LocalDate on, String by) {
        this.finalAdviceId = finalAdviceId;
        outcome = form.ratificationOutcome();
        motivation = form.motivation();
        decidedOn = on;
        decidedBy = by;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String text() {
        return new DossierText().line(DutchDate.of(decidedOn), outcome.dutch).line("Motivering", motivation)
                .toString();
    }
}
