package be.tandem.internship;

import be.tandem.interruption.Interruptions;
import be.tandem.interruption.TrajectoryInterrupted;
import be.tandem.interruption.TrajectoryRestarted;
import be.tandem.trajectory.Timeline;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An internship waits while the trajectory lies still (P15): no talks are asked meanwhile, and one that was agreed does not start
 * without the participant. Its last day stays as it was agreed, so that no internship lasts longer than six months.
 */
@Service
@Transactional
class InternshipSuspensions {

    private final InternshipRepository internships;
    private final InternshipSuspensionRepository suspensions;
    private final Interruptions interruptions;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    InternshipSuspensions(InternshipRepository internships, InternshipSuspensionRepository suspensions,
            Interruptions interruptions, Timeline timeline, ApplicationEventPublisher events) {
        this.internships = internships;
        this.suspensions = suspensions;
        this.interruptions = interruptions;
        this.timeline = timeline;
        this.events = events;
    }

    @EventListener
    void suspend(TrajectoryInterrupted interrupted) {
        List<Internship> agreed =
                internships.findByReferenceAndAgreementIsNotNullAndEndedOnIsNullOrderById(interrupted.reference());
        agreed.forEach(internship -> {
            suspensions.save(new InternshipSuspension(internship.id(), later(interrupted.since(), internship.firstDay())));
            events.publishEvent(new InternshipSuspended(internship.caseId(), internship.hasStarted(),
                    internship.agreement().lastDay()));
        });
        if (!agreed.isEmpty()) {
            timeline.record(interrupted.reference(), "INTERNSHIP_SUSPENDED");
        }
    }

    /** Day on which an internship that was just agreed may start: its first day, or after its last while the trajectory lies still. */
    LocalDate startOf(Internship internship) {
        if (interruptions.interruptedSince(internship.reference()).isEmpty()) {
            return internship.firstDay();
        }
        suspensions.save(new InternshipSuspension(internship.id(), internship.firstDay()));
        timeline.record(internship.reference(), "INTERNSHIP_SUSPENDED");
        return InternshipSuspended.neverBefore(internship.agreement().lastDay());
    }

    @EventListener
    void resume(TrajectoryRestarted restarted) {
        List<InternshipSuspension> open = suspensions.findOpen(restarted.reference());
        open.forEach(suspension -> {
            suspension.end(later(restarted.on(), suspension.since()));
            Internship internship = internships.findById(suspension.internshipId()).orElseThrow();
            events.publishEvent(new InternshipResumed(internship.caseId(), internship.hasStarted(), internship.firstDay()));
        });
        if (!open.isEmpty()) {
            timeline.record(restarted.reference(), "INTERNSHIP_RESUMED");
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
