package be.tandem.process.team;

import be.tandem.absence.LostStandIns;
import be.tandem.absence.StandIn;
import be.tandem.process.consent.ProviderTasks;
import be.tandem.process.engine.AsTheProgram;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Who falls away gives up what was lent for others too; those absences begin again with the question who steps in (P16). */
@Component
class LoseStandIn {

    private final LostStandIns lost;
    private final LentTasks tasks;
    private final ProviderTasks providerTasks;
    private final StartHandoverTalk talk;
    private final RuntimeService instances;
    private final AsTheProgram program;

    LoseStandIn(LostStandIns lost, LentTasks tasks, ProviderTasks providerTasks, StartHandoverTalk talk,
            RuntimeService instances, AsTheProgram program) {
        this.lost = lost;
        this.tasks = tasks;
        this.providerTasks = providerTasks;
        this.talk = talk;
        this.instances = instances;
        this.program = program;
    }

    void of(String person) {
        lost.of(person).forEach(this::goOnWithout);
    }

    private void goOnWithout(String absence, List<StandIn> cases) {
        for (StandIn ended : cases) {
            tasks.toOwner(ended);
            providerTasks.follow(ended.reference(), ended.role());
            talk.lapse(ended.reference(), ended.role());
        }
        program.run(() -> instances.createMessageCorrelation("absenceChanged").processInstanceBusinessKey(absence)
                .setVariables(lost.routing(absence)).correlate());
    }
}
