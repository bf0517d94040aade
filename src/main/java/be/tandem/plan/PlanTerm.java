package be.tandem.plan;

import be.tandem.calendar.DutchDate;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.team.OwnTrajectories;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import be.tandem.trajectory.TrajectoryStatus;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Until when the plan may be made: six weeks, and once some more where that is allowed, with a reason (P6, H8). */
@Service
@Transactional
public class PlanTerm {

    private static final String FIELD = "trajectory";

    private final PlanExtensionRepository extensions;
    private final OwnTrajectories ownTrajectories;
    private final Trajectories trajectories;
    private final TermTable terms;
    private final Timeline timeline;
    private final boolean extensionAllowed;

    PlanTerm(PlanExtensionRepository extensions, OwnTrajectories ownTrajectories, Trajectories trajectories,
            TermTable terms, Timeline timeline, @Value("${tandem.plan-extension}") boolean extensionAllowed) {
        this.extensions = extensions;
        this.ownTrajectories = ownTrajectories;
        this.trajectories = trajectories;
        this.terms = terms;
        this.timeline = timeline;
        this.extensionAllowed = extensionAllowed;
    }

    @RecordsForm("extendPlanTerm")
    Map<String, Object> extend(FormContext context, ExtendPlanTerm form) {
        String reference = form.trajectory();
        refuseUnlessAllowed();
        ownTrajectories.demandOwnUnderWay(FIELD, reference, context.userId());
        Trajectory trajectory = trajectories.get(reference);
        LocalDate due = dueOn(reference);
        refuseUnlessPossible(trajectory, due, context.today());
        extensions.saveAndFlush(new PlanExtension(context, form, due, extended(trajectory, due)));
        timeline.record(reference, "PLAN_TERM_EXTENDED");
        return Map.of("reference", reference);
    }

    /** Last day on which the plan of an accepted trajectory can be submitted in time. */
    @Transactional(readOnly = true)
    public LocalDate dueOn(String reference) {
        return extensions.findById(reference).map(PlanExtension::dueOn).orElseGet(() -> {
            Trajectory trajectory = trajectories.get(reference);
            return terms.lastDay(Term.PLAN_DEADLINE, trajectory.regulationGeneration(), trajectory.aanvaardOn());
        });
    }

    /** The longer term, when the tandem took one. */
    @Transactional(readOnly = true)
    public Optional<PlanTime> extension(String reference) {
        return extensions.findById(reference).map(PlanExtension::view);
    }

    private void refuseUnlessAllowed() {
        if (!extensionAllowed) {
            throw new Refusal("Meer tijd nemen voor het plan is niet ingeschakeld. Bespreek met je teamleider wat nodig is.");
        }
    }

    private void refuseUnlessPossible(Trajectory trajectory, LocalDate due, LocalDate today) {
        if (trajectory.status() != TrajectoryStatus.AANVAARD) {
            throw new Refusal(FIELD, "Het plan van dit traject is al aangemeld. Er is geen extra tijd meer nodig.");
        }
        extensions.findById(trajectory.reference()).ifPresent(before -> {
            throw new Refusal(FIELD, "Voor dit plan namen jullie al één keer meer tijd, tot " + DutchDate.of(before.dueOn())
                    + ". Lukt het niet, bespreek het met je teamleider.");
        });
        if (!extended(trajectory, due).isAfter(due)) {
            throw new Refusal(FIELD, "Voor een traject van vóór 1 juli 2023 kan je geen extra tijd nemen.");
        }
        if (today.isAfter(due)) {
            throw new Refusal(FIELD, "De termijn van dit plan was " + DutchDate.of(due)
                    + ". Meer tijd nemen kan alleen vooraf. Je teamleider volgt het mee op.");
        }
    }

    private LocalDate extended(Trajectory trajectory, LocalDate due) {
        return terms.lastDay(Term.PLAN_EXTENSION, trajectory.regulationGeneration(), due);
    }
}
