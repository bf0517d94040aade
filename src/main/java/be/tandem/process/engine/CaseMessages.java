package be.tandem.process.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells what happened to the processes of a trajectory that wait for it; where nothing waits, nobody hears it. */
@Component
public class CaseMessages {

    /** What small processes beside a trajectory wait for, to end when their question lost its use. */
    public static final String NO_LONGER_NEEDED = "noLongerNeeded";

    private final RuntimeService instances;
    private final AsTheProgram program;

    CaseMessages(RuntimeService instances, AsTheProgram program) {
        this.instances = instances;
        this.program = program;
    }

    /** @param message name of the message in the diagrams */
    public void send(String message, String reference) {
        program.run(() -> instances.createMessageCorrelation(message)
                .processInstanceBusinessKey(reference).correlateAll());
    }

    /** The same for one process, if it still runs. */
    public void sendTo(String message, String caseId) {
        program.run(() -> instances.createMessageCorrelation(message).processInstanceId(caseId).correlateAll());
    }
}
