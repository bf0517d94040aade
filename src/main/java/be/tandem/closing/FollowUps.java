package be.tandem.closing;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads note what they arranged; no term ends a trajectory by itself. */
@Service
@Transactional
class FollowUps {

    private final FollowUpRepository repository;

    FollowUps(FollowUpRepository repository) {
        this.repository = repository;
    }

    /** The form of a lead. */
    record Agreement(String agreement) {
    }

    @RecordsForm("followUpLateAdvice")
    void lateAdvice(FormContext context, Agreement form) {
        note(context, FollowUp.Subject.ADVICE, form);
    }

    @RecordsForm("followUpLateRatification")
    void lateRatification(FormContext context, Agreement form) {
        note(context, FollowUp.Subject.RATIFICATION, form);
    }

    private void note(FormContext context, FollowUp.Subject subject, Agreement form) {
        repository.save(new FollowUp(context.reference(), subject, form.agreement(), context.today(),
                context.userId()));
    }
}
