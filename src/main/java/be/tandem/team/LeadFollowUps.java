package be.tandem.team;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.team.LeadFollowUp.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What team leads do about a first conversation or a plan that is late; the trajectory itself runs on. */
@Service
@Transactional
class LeadFollowUps {

    /** Both forms ask the same. */
    record FollowUpLate(String agreement) {
    }

    private final LeadFollowUpRepository repository;

    LeadFollowUps(LeadFollowUpRepository repository) {
        this.repository = repository;
    }

    @RecordsForm("followUpLateConversation")
    void conversation(FormContext context, FollowUpLate form) {
        repository.save(new LeadFollowUp(context, Subject.FIRST_CONVERSATION, form.agreement()));
    }

    @RecordsForm("followUpLatePlan")
    void plan(FormContext context, FollowUpLate form) {
        repository.save(new LeadFollowUp(context, Subject.PLAN, form.agreement()));
    }
}
