package be.tandem.process.team;

import be.tandem.process.engine.CaseMessages;
import be.tandem.trajectory.TrajectoryEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a trajectory ends, the small processes beside it that lost their use end too: those that wait for this message. */
@Component
class EndSideProcesses {

    private final CaseMessages messages;

    EndSideProcesses(CaseMessages messages) {
        this.messages = messages;
    }

    @EventListener
    void end(TrajectoryEnded ended) {
        messages.send(CaseMessages.NO_LONGER_NEEDED, ended.reference());
    }
}
