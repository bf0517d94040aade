package be.tandem.inspection;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.ShowsInForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A request to see the file as a task in the Tasklist: what was asked, and the answer (D5). */
@Service
@Transactional
public class InspectionTask {

    /** What the participant got, and why not. */
    record AnswerInspection(InspectionOutcome outcome, String motivation) {
    }

    /** What VDAB agreed with who holds the file. */
    record FollowUpLateInspection(String agreement) {
    }

    private final InspectionRequestRepository repository;
    private final InspectionRequests requests;

    InspectionTask(InspectionRequestRepository repository, InspectionRequests requests) {
        this.repository = repository;
        this.requests = requests;
    }

    /** The process that asks for the answer to this request. */
    public void askedIn(long id, String caseId) {
        repository.findById(id).orElseThrow().askedIn(caseId);
    }

    @RecordsForm("answerInspection")
    void answer(FormContext context, AnswerInspection form) {
        requests.answer(about(context), form.outcome(), form.motivation(), context.userId());
    }

    @RecordsForm("followUpLateInspection")
    void followUp(FormContext context, FollowUpLateInspection form) {
        about(context).followUpLate(form.agreement());
    }

    @ShowsInForm("inspectionRequest")
    @Transactional(readOnly = true)
    String asked(FormContext context) {
        return about(context).text();
    }

    /** That it is late, and since when. */
    @ShowsInForm("lateInspection")
    @Transactional(readOnly = true)
    String late(FormContext context) {
        return about(context).text();
    }

    private InspectionRequest about(FormContext context) {
        return repository.findByCaseId(context.caseId()).orElseThrow();
    }
}
