package be.tandem.process.team;

import be.tandem.access.Newcomers;
import be.tandem.network.Role;
import be.tandem.process.engine.CaseMessages;
import be.tandem.replacement.HandoverTalks;
import be.tandem.replacement.PlannedTalk;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import be.tandem.trajectory.Trajectories;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Asks the casemanager who stays to introduce who comes new (P16). */
@Component
class StartHandoverTalk {

    private final RuntimeService instances;
    private final CaseMessages messages;
    private final HandoverTalks talks;
    private final Teams teams;
    private final Trajectories trajectories;
    private final Newcomers newcomers;

    StartHandoverTalk(RuntimeService instances, CaseMessages messages, HandoverTalks talks, Teams teams,
            Trajectories trajectories, Newcomers newcomers) {
        this.instances = instances;
        this.messages = messages;
        this.talks = talks;
        this.teams = teams;
        this.trajectories = trajectories;
        this.newcomers = newcomers;
    }

    /** Whom the participant lets in already needs no introduction. */
    void unlessKnown(String reference, Role role, String person) {
        if (newcomers.waits(person, reference)) {
            about(reference, role, person);
        }
    }

    /** Nobody has to be introduced any more in this role: the casemanager is back, or somebody else takes over. */
    void lapse(String reference, Role role) {
        talks.open(reference, role).forEach(caseId -> messages.sendTo(CaseMessages.NO_LONGER_NEEDED, caseId));
    }

    void about(String reference, Role role, String person) {
        lapse(reference, role);
        Tandem tandem = teams.of(reference);
        Map<String, Object> variables = new HashMap<>(trajectories.get(reference).routing());
        variables.put("caseManagerWork", tandem.caseManagerWork());
        variables.put("caseManagerCare", tandem.caseManagerCare());
        variables.put("talkHolder", holder(role, tandem).name());
        String caseId = instances.startProcessInstanceByKey("handoverTalk", reference, variables).getId();
        talks.plan(new PlannedTalk(reference, caseId, role, person));
    }

    /** The casemanager who stays; of a provider the casemanager of the same side. */
    private static Role holder(Role role, Tandem tandem) {
        boolean byWork = role == Role.CASE_MANAGER_CARE || role == Role.WORK_PROVIDER || tandem.caseManagerCare() == null;
        return byWork && tandem.caseManagerWork() != null ? Role.CASE_MANAGER_WORK : Role.CASE_MANAGER_CARE;
    }
}
