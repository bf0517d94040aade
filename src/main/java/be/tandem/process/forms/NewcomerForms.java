package be.tandem.process.forms;

import be.tandem.access.FilePart;
import be.tandem.access.Newcomers;
import be.tandem.form.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;

/**
 * Who came later to the case has the task, but not yet the participant's consent (P16): such a person reads nothing of the
 * confidential part and writes nothing in it. The form in which the participant is asked for that consent stays open. A
 * colleague from outside the team, to whom the team lead gave one task, is let in by nobody (D1).
 */
@Component
class NewcomerForms {

    private static final String ASK_CONSENT = "De deelnemer gaf jou nog geen toestemming voor dit deel van het dossier. Vraag die "
            + "eerst, bij de kennismaking. Je collega-casemanager noteert het antwoord. Deze taak blijft intussen open.";

    private static final Set<String> CASE_MANAGERS = Set.of("${caseManagerWork}", "${caseManagerCare}");
    private static final String GIVE_BACK = "Je hoort niet bij het team van deze deelnemer. Vraag je teamleider om deze taak aan "
            + "een casemanager of een back-up van het team te geven. Deze taak blijft intussen open.";

    /**
     * How much of a form its reader gets.
     *
     * @param hidesTheFile whether only the questions show
     * @param refusal why it cannot be sent; null when it can
     */
    record Sight(boolean hidesTheFile, String refusal) {

        static final Sight WHOLE = new Sight(false, null);
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
        boolean writes = isConfidential(parts.recordedBy(formId));
        if (!shows && !writes) {
            return Sight.WHOLE;
        }
        return refusal(context.getAuthentication(), task, reference)
                .map(why -> new Sight(shows, asksConsent(formId) ? null : why)).orElse(Sight.WHOLE);
    }

    void demandConsent(CommandContext context, TaskEntity task, String reference) {
        String refusal = of(context, task, reference).refusal();
        if (refusal != null) {
            throw new Refusal(refusal);
        }
    }

    private boolean asksConsent(String formId) {
        return parts.recordedBy(formId).filter(FilePart.CONSENT::equals).isPresent();
    }

    private static boolean isConfidential(Optional<FilePart> part) {
        return part.filter(FilePart::isConfidential).isPresent();
    }

    private Optional<String> refusal(Authentication who, TaskEntity task, String reference) {
        if (who == null || who.getUserId() == null || reference == null || isForOwnGroup(who, task)) {
            return Optional.empty();
        }
        if (newcomers.waits(who.getUserId(), reference)) {
            return Optional.of(ASK_CONSENT);
        }
        return isCaseManagers(task) && newcomers.isFromOutside(who.getUserId(), reference) ? Optional.of(GIVE_BACK)
                : Optional.empty();
    }

    /** A task that the model gives to one of the two casemanagers by name. */
    private static boolean isCaseManagers(TaskEntity task) {
        Expression assignee = task.getTaskDefinition().getAssigneeExpression();
        return assignee != null && CASE_MANAGERS.contains(assignee.getExpressionText());
    }

    /** Whoever works as team lead or for VDAB here, does so for that group and not as the one who came later. */
    private static boolean isForOwnGroup(Authentication who, TaskEntity task) {
        List<String> groups = who.getGroupIds() == null ? List.of() : who.getGroupIds();
        return task.getIdentityLinks().stream().anyMatch(link ->
                IdentityLinkType.CANDIDATE.equals(link.getType()) && groups.contains(link.getGroupId()));
    }
}
