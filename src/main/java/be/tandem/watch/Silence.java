package be.tandem.watch;

import be.tandem.action.ActionBalance;
import be.tandem.evaluation.EvaluationFile;
import be.tandem.internship.Internships;
import be.tandem.interruption.Interruptions;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long the participant may hear nothing: 14 days during an internship, 30 otherwise (P14). */
@Service
@Transactional(readOnly = true)
public class Silence {

    /**
     * Whether somebody has to seek contact.
     *
     * @param until last day on which it may still be silent
     */
    public record Standing(Need need, LocalDate until) {
    }

    /** Nothing yet, contact now, or nothing any more. */
    public enum Need { WAIT, CONTACT, OVER }

    private final ContactRepository contacts;
    private final ActionBalance actions;
    private final EvaluationFile evaluations;
    private final Internships internships;
    private final Interruptions interruptions;
    private final Trajectories trajectories;
    private final TermTable terms;
    private final Clock clock;

    Silence(ContactRepository contacts, ActionBalance actions, EvaluationFile evaluations, Internships internships,
            Interruptions interruptions, Trajectories trajectories, TermTable terms, Clock clock) {
        this.contacts = contacts;
        this.actions = actions;
        this.evaluations = evaluations;
        this.internships = internships;
        this.interruptions = interruptions;
        this.trajectories = trajectories;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * How it stands today. A trajectory that lies still is followed up every four weeks; that takes the place of other
     * contacts (P15).
     */
    public Standing of(String reference) {
        Trajectory trajectory = trajectories.get(reference);
        LocalDate today = LocalDate.now(clock);
        boolean liesStill = interruptions.interruptedSince(reference).isPresent();
        Term term = !liesStill && internships.isUnderway(reference) ? Term.OUTREACH_INTERNSHIP : Term.OUTREACH;
        LocalDate until = terms.lastDay(term, trajectory.regulationGeneration(),
                liesStill ? today : lastContact(trajectory));
        Need need = trajectory.status().isFinal() ? Need.OVER : until.isAfter(today) ? Need.WAIT : Need.CONTACT;
        return new Standing(need, until);
    }

    private LocalDate lastContact(Trajectory trajectory) {
        String reference = trajectory.reference();
        ActionBalance.LastExecuted executed = actions.of(reference);
        return Stream.of(Optional.of(trajectory.bezigOn()), Optional.ofNullable(executed.work()),
                        Optional.ofNullable(executed.care()), contacts.lastReached(reference),
                        evaluations.lastHeldOn(reference), internships.lastTalkOn(reference),
                        interruptions.lastRestartOn(reference))
                .flatMap(Optional::stream).max(LocalDate::compareTo).orElseThrow();
    }
}
