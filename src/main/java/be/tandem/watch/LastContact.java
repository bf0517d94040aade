package be.tandem.watch;

import be.tandem.action.ActionBalance;
import be.tandem.evaluation.EvaluationFile;
import be.tandem.internship.Internships;
import be.tandem.interruption.Interruptions;
import be.tandem.trajectory.Trajectory;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When somebody of the team last had the participant before them or on the phone; a talk about them does not count (P14). */
@Component
class LastContact {

    private final ContactRepository contacts;
    private final ActionBalance actions;
    private final EvaluationFile evaluations;
    private final Internships internships;
    private final Interruptions interruptions;

    LastContact(ContactRepository contacts, ActionBalance actions, EvaluationFile evaluations, Internships internships,
            Interruptions interruptions) {
        this.contacts = contacts;
        this.actions = actions;
        this.evaluations = evaluations;
        this.internships = internships;
        this.interruptions = interruptions;
    }

    /** Day of the last contact for which the team took the initiative; from Bezig on. */
    LocalDate soughtByTheTeam(Trajectory trajectory) {
        String reference = trajectory.reference();
        ActionBalance.LastExecuted executed = actions.of(reference);
        return Stream.of(Optional.of(trajectory.bezigOn()), Optional.ofNullable(executed.work()),
                        Optional.ofNullable(executed.care()), contacts.lastReached(reference),
                        evaluations.lastWithParticipant(reference), internships.lastTalkWithParticipant(reference),
                        interruptions.lastRestartOn(reference))
                .flatMap(Optional::stream).max(LocalDate::compareTo).orElseThrow();
    }

    /** The day of that contact, or the one on which the participant called when that was later. */
    LocalDate ofWhateverKind(String reference, LocalDate sought) {
        return contacts.lastSpoken(reference).filter(sought::isBefore).orElse(sought);
    }
}
