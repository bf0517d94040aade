package be.tandem.internship;

import be.tandem.access.ItemKind;
import be.tandem.calendar.DutchDate;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.form.ShowsInForm;
import be.tandem.stop.TrajectoryStopped;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P17: an internship that runs, or was agreed, ends with the trajectory; then the employer must hear it. */
@Service
@Transactional
public class StoppedInternships {

    private final InternshipRepository repository;
    private final EntityManager dossier;
    private final Trajectories trajectories;
    private final Timeline timeline;

    StoppedInternships(InternshipRepository repository, EntityManager dossier, Trajectories trajectories, Timeline timeline) {
        this.repository = repository;
        this.dossier = dossier;
        this.trajectories = trajectories;
        this.timeline = timeline;
    }

    record ToldForm(LocalDate toldOn, String learned) {
    }

    /** Whether an employer expects the participant, now or later. */
    @Transactional(readOnly = true)
    public boolean anEmployerCounts(String reference) {
        return !repository.findByReferenceAndAgreementIsNotNullAndEndedOnIsNullOrderById(reference).isEmpty();
    }

    @EventListener
    void end(TrajectoryStopped stopped) {
        for (Internship internship : repository.findByReferenceAndAgreementIsNotNullAndEndedOnIsNullOrderById(stopped.reference())) {
            internship.endWithTrajectory(stopped.on());
            timeline.record(stopped.reference(), "INTERNSHIP_STOPPED", ItemKind.INTERNSHIP.item(internship.id()));
        }
    }

    @ShowsInForm("stoppedInternships")
    @Transactional(readOnly = true)
    String text(String reference) {
        return repository.findByReferenceAndAgreementIsNotNullOrderById(reference).stream()
                .filter(internship -> Internship.TRAJECTORY_STOPPED.equals(internship.earlyEndReason()))
                .map(internship -> internship.agreement().employer() + ", mentor " + internship.agreement().mentor()
                        + ", gestopt op " + DutchDate.of(internship.endedOn())).collect(Collectors.joining("\n"));
    }

    @RecordsForm("tellEmployerOfStop")
    void told(FormContext context, ToldForm form) {
        if (form.toldOn().isBefore(trajectories.get(context.reference()).endedOn())) {
            throw new Refusal("toldOn", "Deze datum ligt vóór de stopzetting. Kijk de datum na.");
        }
        dossier.persist(new EmployerToldOfStop(context, form));
        timeline.record(context.reference(), "EMPLOYER_TOLD_OF_STOP");
    }
}
