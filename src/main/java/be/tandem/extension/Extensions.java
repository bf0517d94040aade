package be.tandem.extension;

import be.tandem.calendar.DutchDate;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.form.ShowsInForm;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Extension: once, 1 to 6 calendar months, asked before the end, decided by VDAB, never beyond 24 months (P18). */
@Service
@Transactional
public class Extensions {

    private final ExtensionRepository extensions;
    private final ExtensionTerm term;
    private final Trajectories trajectories;
    private final Timeline timeline;
    private final Clock clock;
    private final ExtensionQuestion question;

    Extensions(ExtensionRepository extensions, ExtensionTerm term, Trajectories trajectories, Timeline timeline,
            Clock clock, ExtensionQuestion question) {
        this.extensions = extensions;
        this.term = term;
        this.trajectories = trajectories;
        this.timeline = timeline;
        this.clock = clock;
        this.question = question;
    }

    @RecordsForm("requestExtension")
    Map<String, Object> request(FormContext context, RequestExtension form) {
        if (form.wish() == RequestExtension.Wish.REQUEST) {
            refuseUnlessPossible(context.reference(), context.today(), "wish");
            term.endWith(trajectories.get(context.reference()), form.months());
            extensions.save(new Extension(context, form));
        }
        timeline.record(context.reference(), "EXTENSION_" + form.wish().name());
        return Map.of("extensionRequest", form.wish().name());
    }

    @RecordsForm("decideExtension")
    Map<String, Object> decide(FormContext context, DecideExtension form) {
        Extension extension = extensions.findStanding(context.reference()).orElseThrow();
        if (form.decision() == DecideExtension.Decision.APPROVED) {
            approve(context, extension, form.months());
        } else {
            extension.refuse(context, form.refusalReason());
        }
        timeline.record(context.reference(), "EXTENSION_" + form.decision().name());
        return Map.of("extensionDecision", form.decision().name());
    }

    private void approve(FormContext context, Extension extension, int months) {
        Trajectory trajectory = trajectories.get(context.reference());
        refuseAfterTheEnd(trajectory, context.today(), "decision");
        LocalDate end = term.endWith(trajectory, months);
        extension.approve(context, months, end);
        extensions.flush();
        trajectories.extendTo(context.reference(), end);
    }

    /** Refuses, on the given field, to put the question of an extension when it cannot be asked or is put already. */
    public void refuseToAsk(String reference, LocalDate today, String field) {
        refuseUnlessPossible(reference, today, field);
        if (question.isPut(reference)) {
            throw new Refusal(field, "De taak “Verlenging aanvragen” staat al open. Beantwoord die, en kies hier hoe het "
                    + "intussen verder gaat.");
        }
    }

    private void refuseUnlessPossible(String reference, LocalDate today, String field) {
        extensions.findStanding(reference).ifPresent(standing -> {
            throw new Refusal(field, standing.isApproved()
                    ? "Dit traject is al verlengd. Verlengen kan maar één keer."
                    : "Er loopt al een aanvraag tot verlenging. Wacht op de beslissing van VDAB.");
        });
        refuseAfterTheEnd(trajectories.get(reference), today, field);
    }

    /** Whether an extension was neither given nor asked, the question is not put either, and the end is not past. */
    @Transactional(readOnly = true)
    public boolean isPossible(String reference) {
        return extensions.findStanding(reference).isEmpty() && !question.isPut(reference)
                && !LocalDate.now(clock).isAfter(trajectories.get(reference).plannedEnd());
    }

    private static void refuseAfterTheEnd(Trajectory trajectory, LocalDate today, String field) {
        if (today.isAfter(trajectory.plannedEnd())) {
            throw new Refusal(field, "De einddatum is voorbij. Verlengen kan niet meer.");
        }
    }

    /** The last day as it stands now. */
    @ShowsInForm("trajectoryEnd")
    String end(String reference) {
        return DutchDate.of(trajectories.get(reference).plannedEnd());
    }

    /** The request that VDAB decides on. */
    @ShowsInForm("extensionRequest")
    String standing(String reference) {
        return "Einddatum nu: " + end(reference) + "\n"
                + extensions.findStanding(reference).map(Extension::text).orElse("");
    }
}
