package be.tandem.process.team;

import be.tandem.absence.ProviderReplacements;
import be.tandem.allocation.GuidedSide;
import be.tandem.allocation.ProviderFound;
import be.tandem.process.engine.CaseMessages;
import be.tandem.trajectory.Trajectories;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The small processes, beside the trajectories of a provider who stays away, in which the coordinator is asked (P16). */
@Component
class ProviderReplacementCases {

    private final ProviderReplacements replacements;
    private final Trajectories trajectories;
    private final RuntimeService instances;
    private final CaseMessages messages;

    ProviderReplacementCases(ProviderReplacements replacements, Trajectories trajectories, RuntimeService instances,
            CaseMessages messages) {
        this.replacements = replacements;
        this.trajectories = trajectories;
        this.instances = instances;
        this.messages = messages;
    }

    /** @param since from when the absence lasts so long that the term of the choice runs */
    void ask(String absence, Date since) {
        for (GuidedSide side : replacements.toAsk(absence)) {
            Map<String, Object> variables = new HashMap<>(trajectories.get(side.reference()).routing());
            variables.put("changedRole", side.domain().provider().name());
            variables.put("replacementOn", since);
            String caseId = instances.startProcessInstanceByKey("providerReplacement", side.reference(), variables).getId();
            replacements.asked(absence, side, caseId);
        }
    }

    /** The provider is back, or away for a shorter time than it seemed. */
    void lapse(String absence) {
        replacements.lapse(absence).forEach(this::end);
    }

    /** Somebody else guides the participant now; who was named in answer to the question ends nothing. */
    @EventListener
    void lapse(ProviderFound found) {
        replacements.lapse(new GuidedSide(found.reference(), found.domain())).forEach(this::end);
    }

    private void end(String caseId) {
        messages.sendTo(CaseMessages.NO_LONGER_NEEDED, caseId);
    }
}
