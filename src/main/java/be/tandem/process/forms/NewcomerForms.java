package be.tandem.process.forms;

import be.tandem.access.FilePart;
import be.tandem.access.Newcomers;
import be.tandem.form.Refusal;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;

/**
 * Who came later to the case has the task, but not yet the participant's consent (P16): such a person reads nothing of the
 * confidential part and writes nothing in it. The form in which the participant is asked for that consent stays open.
 */
@Component
class NewcomerForms {

    private static final String REFUSAL = "De deelnemer gaf jou nog geen toestemming voor dit deel van het dossier. Vraag die "
            + "eerst, bij de kennismaking. Je collega-casemanager noteert het antwoord. Deze taak blijft intussen open.";

    /** Stands above a form that cannot be sent yet. */
    static final String FIRST = "**Je kunt dit formulier nog niet versturen.** " + REFUSAL;

    /**
     * How much of a form its reader gets.
     *
     * @param hidesTheFile whether only the questions show
     * @param shut whether it cannot be sent
     */
    record Sight(boolean hidesTheFile, boolean shut) {

        static final Sight WHOLE = new Sight(false, false);
    }

    private final FormParts parts;
    private final Newcomers newcomers;

    NewcomerForms(FormParts parts, Newcomers newcomers) {
        this.parts = parts;
        this.newcomers = newcomers;
    }

    Sight of(CommandContext context, TaskEntity task, String reference) {
        String formId = task.getTaskDefinitionKey();
        boolean shows = isConfidential(parts.shownBy(formId));
        boolean shut = (shows || isConfidential(parts.recordedBy(formId))) && !asksConsent(formId);
        return (shows || shut) && isNewcomer(context.getAuthentication(), task, reference) ? new Sight(shows, shut) : Sight.WHOLE;
    }

    void demandConsent(CommandContext context, TaskEntity task, String reference) {
        if (of(context, task, reference).shut()) {
            throw new Refusal(REFUSAL);
        }
    }

    private boolean asksConsent(String formId) {
        return parts.recordedBy(formId).filter(FilePart.CONSENT::equals).isPresent();
    }

    private static boolean isConfidential(Optional<FilePart> part) {
        return part.filter(FilePart::isConfidential).isPresent();
    }

    private boolean isNewcomer(Authentication who, TaskEntity task, String reference) {
        return who != null && who.getUserId() != null && reference != null && !isForOwnGroup(who, task)
                && newcomers.waits(who.getUserId(), reference);
    }

    /** Whoever works as team lead or for VDAB here, does so for that group and not as the one who came later. */
    private static boolean isForOwnGroup(Authentication who, TaskEntity task) {
        List<String> groups = who.getGroupIds() == null ? List.of() : who.getGroupIds();
        return task.getIdentityLinks().stream().anyMatch(link ->
                IdentityLinkType.CANDIDATE.equals(link.getType()) && groups.contains(link.getGroupId()));
    }
}
