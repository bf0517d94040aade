package be.tandem.watch;

import be.tandem.action.MissedAppointments;
import be.tandem.internship.Internships;
import be.tandem.interruption.Interruptions;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import be.tandem.trajectory.TrajectoryStatus;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long the participant may hear nothing: 14 days during an internship, 30 otherwise, and after a missed appointment not at
 * all: somebody seeks contact within two working days (P14).
 */
@Service
@Transactional(readOnly = true)
public class Silence {

    /**
     * Whether somebody has to seek contact.
     *
     * @param until last day on which it may still be silent
     * @param contactBy last day to seek contact, when that is needed
     */
    public record Standing(Need need, LocalDate until, LocalDate contactBy) {
    }

    /** Nothing yet, contact now, or nothing because the trajectory is not under way. */
    public enum Need { WAIT, CONTACT, OVER }

    private final LastContact contacts;
    private final MissedAppointments missed;
    private final Internships internships;
    private final Interruptions interruptions;
    private final Trajectories trajectories;
    private final TermTable terms;
    private final Clock clock;

    Silence(LastContact contacts, MissedAppointments missed, Internships internships, Interruptions interruptions,
            Trajectories trajectories, TermTable terms, Clock clock) {
        this.contacts = contacts;
        this.missed = missed;
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
        if (trajectory.status() != TrajectoryStatus.BEZIG) {
            return new Standing(Need.OVER, today, today);
        }
        if (interruptions.interruptedSince(reference).isPresent()) {
            return new Standing(Need.WAIT, lastDay(Term.OUTREACH, trajectory, today), today);
        }
        LocalDate sought = contacts.soughtByTheTeam(trajectory);
        LocalDate until = lastDay(internships.isUnderway(reference) ? Term.OUTREACH_INTERNSHIP : Term.OUTREACH,
                trajectory, sought);
        return missed.firstAfter(reference, contacts.ofWhateverKind(reference, sought))
                .map(day -> new Standing(Need.CONTACT, until, notBefore(today, lastDay(Term.MISSED_APPOINTMENT, trajectory, day))))
                .orElseGet(() -> new Standing(until.isAfter(today) ? Need.WAIT : Need.CONTACT, until, againBy(reference)));
    }

    /** Until when somebody has to try again who starts today. */
    public LocalDate againBy(String reference) {
        return lastDay(Term.MISSED_APPOINTMENT, trajectories.get(reference), LocalDate.now(clock));
    }

    private LocalDate lastDay(Term term, Trajectory trajectory, LocalDate start) {
        return terms.lastDay(term, trajectory.regulationGeneration(), start);
    }

    /** An appointment that is registered late cannot be followed up in the past. */
    private static LocalDate notBefore(LocalDate today, LocalDate day) {
        return day.isBefore(today) ? today : day;
    }
}
