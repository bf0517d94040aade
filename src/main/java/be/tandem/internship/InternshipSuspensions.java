package be.tandem.internship;

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
 * An internship that runs waits while the trajectory lies still (P15): no talks are asked meanwhile. Its last day stays as it was
 * agreed, so that no internship lasts longer than six months.
 */
@Service
@Transactional
class InternshipSuspensions {

    private final InternshipRepository internships;
    private final InternshipSuspensionRepository suspensions;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    InternshipSuspensions(InternshipRepository internships, InternshipSuspensionRepository suspensions, Timeline timeline,
            ApplicationEventPublisher events) {
        this.internships = internships;
        this.suspensions = suspensions;
        this.timeline = timeline;
        this.events = events;
    }

    @EventListener
    void suspend(TrajectoryInterrupted interrupted) {
        List<Internship> running = internships.findByReferenceOrderById(interrupted.reference()).stream()
                .filter(internship -> internship.hasStarted() && !internship.hasEnded()).toList();
        running.forEach(internship -> {
            suspensions.save(new InternshipSuspension(internship.id(), later(interrupted.since(), internship.startedOn())));
            events.publishEvent(new InternshipSuspended(internship.caseId(), internship.agreement().lastDay()));
        });
        if (!running.isEmpty()) {
            timeline.record(interrupted.reference(), "INTERNSHIP_SUSPENDED");
        }
    }

    @EventListener
    void resume(TrajectoryRestarted restarted) {
        List<InternshipSuspension> open = suspensions.findOpen(restarted.reference());
        open.forEach(suspension -> {
            suspension.end(later(restarted.on(), suspension.since()));
            events.publishEvent(new InternshipResumed(internships.findById(suspension.internshipId()).orElseThrow().caseId()));
        });
        if (!open.isEmpty()) {
            timeline.record(restarted.reference(), "INTERNSHIP_RESUMED");
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
