package be.tandem.process.internship;

import be.tandem.calendar.BelgianTime;
import be.tandem.internship.InternshipResumed;
import be.tandem.internship.InternshipSuspended;
import be.tandem.internship.Internships;
import be.tandem.process.engine.AsTheProgram;
import be.tandem.process.engine.CaseMessages;
import be.tandem.process.time.RunningTimers;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * While an internship waits, its first day or its next talk lies behind its last day, so that neither comes; a talk that was
 * asked already waits for the restart (P15).
 */
@Component
class SuspendedInternships {

    private static final String FIRST_DAY = "startsOn";
    private static final String NEXT_TALK = "nextFollowUpOn";
    private static final String RESUMED = "internshipResumed";

    private final Internships internships;
    private final RuntimeService instances;
    private final ManagementService jobs;
    private final AsTheProgram program;
    private final CaseMessages messages;
    private final Clock clock;

    SuspendedInternships(Internships internships, RuntimeService instances,
            ManagementService jobs, AsTheProgram program, CaseMessages messages, Clock clock) {
        this.internships = internships;
        this.instances = instances;
        this.jobs = jobs;
        this.program = program;
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    void putOff(InternshipSuspended suspended) {
        next(suspended.caseId(), suspended.started() ? NEXT_TALK : FIRST_DAY, suspended.waitsUntil());
        messages.sendTo("internshipSuspended", suspended.caseId());
    }

    @EventListener
    void goOn(InternshipResumed resumed) {
        if (resumed.started()) {
            next(resumed.caseId(), NEXT_TALK, nextTalk(resumed.caseId()));
            messages.sendTo(RESUMED, resumed.caseId());
        } else {
            next(resumed.caseId(), FIRST_DAY, resumed.firstDay());
        }
    }

    /** Today when it was asked before and not held. */
    private LocalDate nextTalk(String caseId) {
        boolean waits = program.answer(() -> instances.createExecutionQuery().processInstanceId(caseId)
                .messageEventSubscriptionName(RESUMED).count() > 0);
        return waits ? LocalDate.now(clock) : internships.nextTalk(caseId);
    }

    /** An internship whose process ended meanwhile waits for nothing. */
    private void next(String caseId, String what, LocalDate day) {
        program.run(() -> {
            if (instances.createProcessInstanceQuery().processInstanceId(caseId).count() > 0) {
                instances.setVariable(caseId, what, BelgianTime.startOf(day));
                RunningTimers.of(jobs, caseId).recalculate();
            }
        });
    }
}
