package be.tandem.closing;

import be.tandem.calendar.DutchDate;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.internship.Internships;
import be.tandem.stop.EarlyStops;
import be.tandem.trajectory.Trajectories;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P22 and P23: the closing conversation, and after it the status AFGESLOTEN. */
@Service
@Transactional
public class Closings {

    private final ClosingConversationRepository conversations;
    private final FinalReports reports;
    private final FinalAdvices advices;
    private final Ratifications ratifications;
    private final Internships internships;
    private final EarlyStops earlyStops;
    private final Trajectories trajectories;
    private final List<ClosingObjection> objections;

    Closings(ClosingConversationRepository conversations, FinalReports reports, FinalAdvices advices,
            Ratifications ratifications, Internships internships, EarlyStops earlyStops,
            Trajectories trajectories, List<ClosingObjection> objections) {
        this.conversations = conversations;
        this.reports = reports;
        this.advices = advices;
        this.ratifications = ratifications;
        this.internships = internships;
        this.earlyStops = earlyStops;
        this.trajectories = trajectories;
        this.objections = objections;
    }

    @RecordsForm("holdClosingConversation")
    void hold(FormContext context, HoldClosingConversation form) {
        refuseBeforeTheAdvice(finalAdvice(context.reference()), form.conversationOn());
        refuseWhileVdabDecides(context.reference());
        refuseUnexplainedInternships(context.reference(), form.noInternshipReason());
        conversations.save(new ClosingConversation(context.reference(), form, context.today(), context.userId()));
    }

    /** Order of P22: advice, ratification when it is needed, conversation. */
    private void refuseBeforeTheAdvice(FinalAdvice advice, LocalDate conversationOn) {
        LocalDate adviceOn = ratifications.finalSince(advice);
        if (conversationOn != null && conversationOn.isBefore(adviceOn)) {
            throw new Refusal("conversationOn", "Het gesprek gaat over het definitieve eindadvies van "
                    + DutchDate.of(adviceOn) + " en kan niet vroeger zijn.");
        }
    }

    private void refuseWhileVdabDecides(String reference) {
        if (earlyStops.isProposed(reference)) {
            throw new Refusal("Er ligt nog een voorstel tot vervroegde stopzetting bij VDAB. Wacht op die beslissing.");
        }
    }

    /** A trajectory without (guidance to) an internship is no activeringstraject, unless somebody says why. */
    private void refuseUnexplainedInternships(String reference, String reason) {
        boolean started = internships.countStarted(reference) > 0;
        if (!started && reason == null) {
            throw new Refusal("noInternshipReason", "Er startte geen enkele stage. Kies waarom.");
        }
        if (started && reason != null) {
            throw new Refusal("noInternshipReason", "Er startte wel een stage. Maak dit veld leeg.");
        }
    }

    /** Closes the trajectory when all that P23 asks is there; the three months were guarded with the advice. */
    public void close(String reference) {
        finalAdvice(reference);
        if (!reports.isDelivered(reference)) {
            throw new Refusal("Het eindverslag is nog niet volledig.");
        }
        conversations.findById(reference)
                .orElseThrow(() -> new Refusal("Er is nog geen afsluitend gesprek genoteerd."));
        objections.stream().flatMap(each -> each.objection(reference).stream()).findFirst().ifPresent(missing -> {
            throw new Refusal(missing);
        });
        trajectories.close(reference);
    }

    private FinalAdvice finalAdvice(String reference) {
        return advices.standing(reference).filter(FinalAdvice::isFinal)
                .orElseThrow(() -> new Refusal("Er is nog geen definitief eindadvies."));
    }
}
