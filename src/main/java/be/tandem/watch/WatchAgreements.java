package be.tandem.watch;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.watch.WatchAgreement.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinator, casemanagers and VDAB do about a late start (P9) or about one side without actions (H9). */
@Service
@Transactional
class WatchAgreements {

    /** All these forms ask the same. */
    record Agreed(String agreement) {
    }

    private final WatchAgreementRepository repository;

    WatchAgreements(WatchAgreementRepository repository) {
        this.repository = repository;
    }

    @RecordsForm("speedUpStart")
    void speedUp(FormContext context, Agreed form) {
        save(context, Subject.LATE_START, form);
    }

    @RecordsForm("resolveLateStartWork")
    void resolveWork(FormContext context, Agreed form) {
        save(context, Subject.LATE_START, form);
    }

    @RecordsForm("resolveLateStartCare")
    void resolveCare(FormContext context, Agreed form) {
        save(context, Subject.LATE_START, form);
    }

    @RecordsForm("followUpLateStart")
    void followUp(FormContext context, Agreed form) {
        save(context, Subject.LATE_START, form);
    }

    @RecordsForm("restoreBalanceWork")
    void restoreWork(FormContext context, Agreed form) {
        save(context, Subject.ONE_SIDED, form);
    }

    @RecordsForm("restoreBalanceCare")
    void restoreCare(FormContext context, Agreed form) {
        save(context, Subject.ONE_SIDED, form);
    }

    private void save(FormContext context, Subject subject, Agreed form) {
        repository.save(new WatchAgreement(context, subject, form.agreement()));
    }
}
