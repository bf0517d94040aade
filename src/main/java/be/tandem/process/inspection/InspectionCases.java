package be.tandem.process.inspection;

import be.tandem.calendar.BelgianTime;
import be.tandem.inspection.InspectionAnswered;
import be.tandem.inspection.InspectionAsked;
import be.tandem.inspection.InspectionTask;
import be.tandem.process.engine.AsTheProgram;
import be.tandem.trajectory.Trajectories;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A request to see the file is a task with a term, until the answer is there (D5). */
@Component
class InspectionCases {

    private final RuntimeService instances;
    private final InspectionTask requests;
    private final Trajectories trajectories;
    private final AsTheProgram program;

    InspectionCases(RuntimeService instances, InspectionTask requests, Trajectories trajectories, AsTheProgram program) {
        this.instances = instances;
        this.requests = requests;
        this.trajectories = trajectories;
        this.program = program;
    }

    @EventListener
    void begin(InspectionAsked asked) {
        Map<String, Object> variables = Map.of("reference", asked.reference(), "regulationGeneration",
                trajectories.get(asked.reference()).regulationGeneration().name(), "fileHolder", asked.holder(),
                "inspectionDueOn", BelgianTime.startOf(asked.dueOn()));
        requests.askedIn(asked.id(), program.answer(() ->
                instances.startProcessInstanceByKey("inspectionRequest", asked.reference(), variables).getId()));
    }

    @EventListener
    void end(InspectionAnswered answered) {
        program.run(() -> instances.createMessageCorrelation("inspectionAnswered")
                .processInstanceId(answered.caseId()).correlate());
    }
}
