package be.tandem.process.planning;

import be.tandem.calendar.BelgianTime;
import be.tandem.introduction.Introductions;
import be.tandem.plan.SigningMoment;
import be.tandem.plan.UpcomingSigning;
import be.tandem.process.engine.CaseMessages;
import be.tandem.trajectory.Trajectories;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The small processes beside the planning in which a provider answers the invitation to the signing (P7, H7). */
@Component
class InvitationCases {

    private final Introductions introductions;
    private final UpcomingSigning signing;
    private final Trajectories trajectories;
    private final RuntimeService instances;
    private final TaskService tasks;
    private final CaseMessages messages;

    InvitationCases(Introductions introductions, UpcomingSigning signing, Trajectories trajectories,
            RuntimeService instances, TaskService tasks, CaseMessages messages) {
        this.introductions = introductions;
        this.signing = signing;
        this.trajectories = trajectories;
        this.instances = instances;
        this.tasks = tasks;
        this.messages = messages;
    }

    /** Who did not answer yet gets the new day, when there is one. */
    void invite(String reference) {
        signing.moment(reference).map(SigningMoment::on).ifPresent(day ->
                introductions.open(reference).forEach(caseId -> moveTo(day, caseId)));
        Date answerBy = BelgianTime.startOf(introductions.answerBy(reference));
        introductions.toInvite(reference).forEach(provider -> invite(reference, provider, answerBy));
    }

    private void moveTo(LocalDate day, String caseId) {
        tasks.createTaskQuery().processInstanceId(caseId).list()
                .forEach(task -> tasks.setDueDate(task.getId(), BelgianTime.endOf(day)));
    }

    private void invite(String reference, String provider, Date answerBy) {
        Map<String, Object> variables = new HashMap<>(trajectories.get(reference).routing());
        variables.put("invitedProvider", provider);
        variables.put("answerBy", answerBy);
        introductions.invited(reference, provider,
                instances.startProcessInstanceByKey("introductionInvitation", reference, variables).getId());
    }

    /** The plan is submitted: who did not answer need not any more. */
    void end(String reference) {
        introductions.open(reference).forEach(caseId -> messages.sendTo(CaseMessages.NO_LONGER_NEEDED, caseId));
    }
}
