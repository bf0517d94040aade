package be.tandem.plan;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import be.tandem.form.ShowsInForm;
import be.tandem.trajectory.Trajectories;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What forms show of the plan. */
@Service
@Transactional(readOnly = true)
class PlanTexts {

    private final PlanVersions plans;
    private final WorkExplorationRepository work;
    private final CareExplorationRepository care;
    private final Trajectories trajectories;
    private final PlanTerm term;

    PlanTexts(PlanVersions plans, WorkExplorationRepository work, CareExplorationRepository care,
            Trajectories trajectories, PlanTerm term) {
        this.plans = plans;
        this.work = work;
        this.care = care;
        this.trajectories = trajectories;
        this.term = term;
    }

    /** The whole newest version, for who signs it or works by it. */
    @ShowsInForm("plan")
    String plan(String reference) {
        return newest(reference, PlanText::content);
    }

    /** Who signed the newest version, with their remarks. */
    @ShowsInForm("planSignatures")
    String signatures(String reference) {
        return newest(reference, PlanText::signatures);
    }

    /** What the coordinator may see before the plan is in force. */
    @ShowsInForm("planHeader")
    String header(String reference) {
        return newest(reference, PlanText::header);
    }

    /** Why the previous version came back; the meeting begins with it. */
    @ShowsInForm("planObjections")
    String objections(String reference) {
        return plans.answered(reference).map(PlanVersion::text).map(PlanText::objections)
                .orElse("Er is nog geen vorige versie.");
    }

    /** How far the planning is, without a word of its content, for the team lead. */
    @ShowsInForm("planProgress")
    String progress(String reference) {
        return new DossierText().line("Eerste gesprek op", DutchDate.of(trajectories.get(reference).aanvaardOn()))
                .line("Meer tijd genomen tot", term.extension(reference).map(PlanTime::dueOn).map(DutchDate::of).orElse(null))
                .line("Verkenning werk", work.existsById(reference) ? "klaar" : "nog niet klaar")
                .line("Verkenning zorg", care.existsById(reference) ? "klaar" : "nog niet klaar")
                .line("Plan", newest(reference, text -> "versie "
                        + text.version().plan().versionNumber() + ", " + text.version().plan().status()))
                .toString();
    }

    private String newest(String reference, Function<PlanText, String> part) {
        return plans.newest(reference).map(PlanVersion::text).map(part)
                .orElse("nog niet opgemaakt");
    }
}
