package be.tandem.internship;

import be.tandem.access.ItemKind;
import be.tandem.calendar.BelgianTime;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.trajectory.Timeline;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Search, agreement and preparation: everything before the first day. */
@Service
@Transactional
class InternshipPreparation {

    private final InternshipRepository repository;
    private final InternshipPeriod period;
    private final InternshipSuspensions suspensions;
    private final EntityManager dossier;
    private final Timeline timeline;

    InternshipPreparation(InternshipRepository repository, InternshipPeriod period, InternshipSuspensions suspensions,
            EntityManager dossier, Timeline timeline) {
        this.repository = repository;
        this.period = period;
        this.suspensions = suspensions;
        this.dossier = dossier;
        this.timeline = timeline;
    }

    record SearchForm(String offeredFloors, Boolean regularEmployerOffered, List<String> matchPoints,
                      String notFoundReason) {
    }

    @RecordsForm("searchInternship")
    void search(FormContext context, SearchForm form) {
        Internship internship = repository.findByCaseId(context.caseId())
                .orElseGet(() -> repository.save(new Internship(context.reference(), context.caseId())));
        dossier.persist(new InternshipSearch(internship, form, context.today()));
        if (form.notFoundReason() != null) {
            timeline.record(context.reference(), "INTERNSHIP_NOT_FOUND", ItemKind.INTERNSHIP.item(internship.id()));
        }
    }

    /** Answers with the day on which the internship may start. */
    @RecordsForm("agreeInternship")
    Map<String, Object> agree(FormContext context, AgreementForm form) {
        Internship internship = repository.findByCaseId(context.caseId()).orElseThrow();
        if (form.isSigned()) {
            period.check(context.reference(), form);
            internship.agree(new InternshipAgreement(form));
            timeline.record(context.reference(), "INTERNSHIP_AGREED", ItemKind.INTERNSHIP.item(internship.id()));
            return Map.of("startsOn", BelgianTime.startOf(suspensions.startOf(internship)));
        }
        dossier.persist(new FailedAgreement(internship, form.notSignedReason(), context.today()));
        return Map.of();
    }

    record PreparationForm(Boolean participantDecided, String mayBeTold, Boolean mentorInformed, String colleagues,
                           String aids) {
    }

    @RecordsForm("prepareWorkplace")
    void prepare(FormContext context, PreparationForm form) {
        dossier.persist(new WorkplacePreparation(repository.findByCaseId(context.caseId()).orElseThrow(), form,
                context.today()));
    }
}
