package be.tandem.process.planning;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whom the plan names gets an invitation to meet the participant at the signing (P7, H7). */
@Component("inviteProviders")
class InviteProviders implements JavaDelegate {

    private final InvitationCases invitations;

    InviteProviders(InvitationCases invitations) {
        this.invitations = invitations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        invitations.invite(execution.getProcessBusinessKey());
    }
}
