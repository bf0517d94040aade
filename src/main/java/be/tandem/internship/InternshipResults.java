package be.tandem.internship;

import be.tandem.access.ItemKind;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.trajectory.Timeline;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an internship yielded: the report of the provider and the opinion of the employer. */
@Service
@Transactional
class InternshipResults {

    private final InternshipRepository repository;
    private final EntityManager dossier;
    private final Timeline timeline;

    InternshipResults(InternshipRepository repository, EntityManager dossier, Timeline timeline) {
        this.repository = repository;
        this.dossier = dossier;
        this.timeline = timeline;
    }

    record ReportForm(BigDecimal hoursWorked, String tasksDone, String strengths, String obstacles,
                      String participantView, String nextStep) {
    }

    @RecordsForm("writeInternshipReport")
    void report(FormContext context, ReportForm form) {
        Internship internship = internship(context);
        dossier.persist(new InternshipReport(internship, form, context.today()));
        timeline.record(context.reference(), "INTERNSHIP_REPORTED", ItemKind.INTERNSHIP.item(internship.id()));
    }

    record EvaluationForm(String goalsReached, String cooperation, String comment, String hired) {
    }

    @RecordsForm("registerEmployerEvaluation")
    void evaluate(FormContext context, EvaluationForm form) {
        dossier.persist(new EmployerEvaluation(internship(context), form, context.today()));
    }

    private Internship internship(FormContext context) {
        return repository.findGuidedBy(context.caseId()).orElseThrow();
    }
}
