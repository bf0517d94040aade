package be.tandem.process.forms;

import be.tandem.access.FilePart;
import be.tandem.access.Reader;
import be.tandem.access.Right;
import be.tandem.audit.AuditTrail;
import be.tandem.trajectory.Trajectories;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;

/**
 * Writes down that a form showed or changed something of the confidential part (D6): one line for each time that it is
 * opened or submitted, by whatever way in, in the transaction of that reading or change.
 */
@Component
class FormAudit {

    private final FormParts parts;
    private final AuditTrail trail;
    private final Trajectories trajectories;

    FormAudit(FormParts parts, AuditTrail trail, Trajectories trajectories) {
        this.parts = parts;
        this.trail = trail;
        this.trajectories = trajectories;
    }

    /** @param purpose name of the task, in Dutch */
    void shown(CommandContext context, String formId, String reference, String purpose) {
        write(context, formId, reference, parts.shownBy(formId), Right.READ, purpose);
    }

    /** @param purpose name of the task or of the process that the form starts, in Dutch */
    void recorded(CommandContext context, String formId, String reference, String purpose) {
        write(context, formId, reference, parts.recordedBy(formId), Right.WRITE, purpose);
    }

    /** Without somebody logged in it is the program itself that is at work; the form's id stands in for a name. */
    private void write(CommandContext context, String formId, String reference, Optional<FilePart> part, Right right,
            String purpose) {
        Authentication who = context.getAuthentication();
        if (who != null && part.filter(FilePart::isConfidential).isPresent() && hasFile(formId, reference)) {
            List<String> groups = who.getGroupIds() == null ? List.of() : who.getGroupIds();
            Reader reader = new Reader(who.getUserId(), groups);
            trail.record(reference, reader.userId(), reader.roles(), part.get().name(), right.name(),
                    Objects.requireNonNullElse(purpose, formId));
        }
    }

    /** A process owner's own process can be about something else than a trajectory; the forms that we know never are. */
    private boolean hasFile(String formId, String reference) {
        return reference != null && (parts.knows(formId) || trajectories.find(reference).isPresent());
    }
}
