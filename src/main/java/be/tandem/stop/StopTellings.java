package be.tandem.stop;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.form.ShowsInForm;
import be.tandem.trajectory.Timeline;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P17: the participant gets the motivation, the way to complain and the name of who helps now; somebody sees to it. */
@Service
@Transactional
public class StopTellings {

    private final EarlyStops stops;
    private final EntityManager dossier;
    private final Timeline timeline;

    StopTellings(EarlyStops stops, EntityManager dossier, Timeline timeline) {
        this.stops = stops;
        this.dossier = dossier;
        this.timeline = timeline;
    }

    record TellStopDecision(LocalDate toldOn, TellingWay toldHow, boolean contactTold, String reaction) {
    }

    record FollowUpStopNotTold(String agreement) {
    }

    @ShowsInForm("stopDecision")
    @Transactional(readOnly = true)
    String decision(String reference) {
        StopDecision decision = decided(reference);
        return new DossierText().line("Beslist op", DutchDate.of(decision.decidedOn())).line("Grond", decision.ground())
                .line("Reden", decision.reason()).line("Wie helpt nu", decision.contact())
                .paragraph("Waarom", decision.motivation()).toString();
    }

    @RecordsForm("tellStopDecision")
    void told(FormContext context, TellStopDecision form) {
        if (form.toldOn().isBefore(decided(context.reference()).decidedOn())) {
            throw new Refusal("toldOn", "Deze datum ligt vóór de beslissing van VDAB. Kijk de datum na.");
        }
        dossier.persist(new StopTelling(context, form));
        timeline.record(context.reference(), "STOP_TOLD");
    }

    /** For a team lead, who needs to know that it is late and not why somebody has to stop. */
    @ShowsInForm("stopNotTold")
    @Transactional(readOnly = true)
    String notTold(String reference) {
        return "VDAB besliste op " + DutchDate.of(decided(reference).decidedOn()) + " om dit traject vroeger te stoppen.";
    }

    @RecordsForm("followUpStopNotTold")
    void followUp(FormContext context, FollowUpStopNotTold form) {
        dossier.persist(new StopNotTold(context, form.agreement()));
    }

    /** When and how the participant heard it; empty as long as that is still to be done. */
    @Transactional(readOnly = true)
    public Optional<ToldStop> of(String reference) {
        return Optional.ofNullable(dossier.find(StopTelling.class, reference)).map(StopTelling::told);
    }

    private StopDecision decided(String reference) {
        return stops.decision(reference).orElseThrow();
    }
}
