package be.tandem.process.internship;

import be.tandem.calendar.BelgianTime;
import be.tandem.internship.InternshipResumed;
import be.tandem.internship.InternshipSuspended;
import be.tandem.internship.Internships;
import be.tandem.process.engine.AsTheProgram;
import be.tandem.process.time.RunningTimers;
import java.time.LocalDate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** While an internship waits, its next talk lies behind its last day, so that nobody is asked for one (P15). */
@Component
class SuspendedTalks {

    private final Internships internships;
    private final RuntimeService instances;
    private final ManagementService jobs;
    private final AsTheProgram program;

    SuspendedTalks(Internships internships, RuntimeService instances,
            ManagementService jobs, AsTheProgram program) {
        this.internships = internships;
        this.instances = instances;
        this.jobs = jobs;
        this.program = program;
    }

    @EventListener
    void putOff(InternshipSuspended suspended) {
        nextTalk(suspended.caseId(), suspended.lastDay().plusDays(1));
    }

    @EventListener
    void askAgain(InternshipResumed resumed) {
        nextTalk(resumed.caseId(), internships.nextTalk(resumed.caseId()));
    }

    /** An internship whose process ended meanwhile waits for nothing. */
    private void nextTalk(String caseId, LocalDate day) {
        program.run(() -> {
            if (instances.createProcessInstanceQuery().processInstanceId(caseId).count() > 0) {
                instances.setVariable(caseId, "nextFollowUpOn", BelgianTime.startOf(day));
                RunningTimers.of(jobs, caseId).recalculate();
            }
        });
    }
}
