package be.tandem.internship;

import be.tandem.calendar.BelgianTime;
import be.tandem.calendar.DutchDate;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Talks on the floor, application training, and an end before the agreed day. */
@Service
@Transactional
class InternshipFollowUp {

    private final InternshipRepository repository;
    private final Internships internships;
    private final EntityManager dossier;

    InternshipFollowUp(InternshipRepository repository, Internships internships, EntityManager dossier) {
        this.repository = repository;
        this.internships = internships;
        this.dossier = dossier;
    }

    record TalkForm(LocalDate heldOn, String place, List<String> present, String findings, String earlyEndReason) {
    }

    /** Answers with the day of the next talk. */
    @RecordsForm("holdFollowUpTalk")
    Map<String, Object> talk(FormContext context, TalkForm form) {
        Internship internship = repository.findByCaseId(context.caseId()).orElseThrow();
        refuseBeforeStart("heldOn", form.heldOn(), internship);
        refuseUnlessOfThree(form);
        dossier.persist(new FollowUpTalk(internship, form));
        if (form.earlyEndReason() != null) {
            internship.endEarly(context.today(), form.earlyEndReason(), null);
        }
        return Map.of("nextFollowUpOn", BelgianTime.startOf(internships.nextTalk(context.caseId())));
    }

    /** H28: provider, participant and the work floor; who stops an internship may have nobody of them there. */
    private static void refuseUnlessOfThree(TalkForm form) {
        boolean floor = form.present().contains("MENTOR") || form.present().contains("EMPLOYER");
        if (form.earlyEndReason() == null && !(floor && form.present().contains("PARTICIPANT"))) {
            throw new Refusal("present", "Dit gesprek hou je met drie: jij, de deelnemer en de mentor of de werkgever. Was er iemand "
                    + "niet? Noteer dit als contact en plan een nieuw gesprek.");
        }
    }

    record TrainingForm(String trainingOutcome, LocalDate givenOn, String note) {
    }

    @RecordsForm("giveApplicationTraining")
    void train(FormContext context, TrainingForm form) {
        dossier.persist(new ApplicationTraining(repository.findByCaseId(context.caseId()).orElseThrow(), form));
    }

    record EarlyEndForm(Long internship, LocalDate endedOn, String earlyEndReason, String note) {
    }

    /** Answers with the trajectory and the process instance that guides the internship. */
    @RecordsForm("reportEarlyInternshipEnd")
    Map<String, Object> endEarly(FormContext context, EarlyEndForm form) {
        Internship internship = repository.findById(form.internship()).orElseThrow();
        refuseBeforeStart("endedOn", form.endedOn(), internship);
        internship.endEarly(form.endedOn(), form.earlyEndReason(), form.note());
        return Map.of("reference", internship.reference(), "internshipCase", internship.caseId());
    }

    private static void refuseBeforeStart(String field, LocalDate day, Internship internship) {
        if (internship.hasStarted() && day.isBefore(internship.startedOn())) {
            throw new Refusal(field, "De stage begon op " + DutchDate.of(internship.startedOn())
                    + ". Kies een dag vanaf die datum.");
        }
    }
}
