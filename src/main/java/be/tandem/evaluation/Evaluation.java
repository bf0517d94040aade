package be.tandem.evaluation;

import be.tandem.form.FormContext;
import be.tandem.form.FormLabels;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** One evaluation by the team and the participant. */
@Entity
class Evaluation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private LocalDate heldOn;
    @ElementCollection
    @CollectionTable(name = "evaluation_presence", joinColumns = @JoinColumn(name = "evaluation_id"))
    @Column(name = "presence")
    @Enumerated(EnumType.STRING)
    private Set<EvaluateProgress.Presence> present;
    @Convert(converter = ConfidentialText.class)
    private String workProgress;
    @Convert(converter = ConfidentialText.class)
    private String careProgress;
    @Enumerated(EnumType.STRING)
    private EvaluateProgress.Satisfaction satisfaction;
    @Enumerated(EnumType.STRING)
    private EvaluateProgress.Outcome outcome;
    private LocalDate recordedOn;
    private String recordedBy;

    protected Evaluation() {
    }

    Evaluation(FormContext context, EvaluateProgress form) {
        this.reference = context.reference();
        this.heldOn = form.heldOn();
        this.present = new TreeSet<>(form.present());
        this.workProgress = form.workProgress();
        this.careProgress = form.careProgress();
        this.satisfaction = form.satisfaction();
        this.outcome = form.outcome();
        this.recordedOn = context.today();
        this.recordedBy = context.userId();
    }

    long id() {
        return id;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String workProgress() {
        return workProgress;
    }

    String careProgress() {
        return careProgress;
    }

    EvaluationView view(FormLabels labels) {
        return new EvaluationView(id, heldOn, present.stream().map(who -> label(labels, "present", who)).toList(),
                workProgress, careProgress, label(labels, "satisfaction", satisfaction),
                label(labels, "outcome", outcome), recordedBy, new EvaluationView.Codes(
                present.stream().map(Enum::name).sorted().toList(), satisfaction.name(), outcome.name()));
    }

    private static String label(FormLabels labels, String field, Enum<?> value) {
        return labels.of("evaluateProgress", field, value.name());
    }
}
