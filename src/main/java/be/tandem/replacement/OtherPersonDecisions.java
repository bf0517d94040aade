package be.tandem.replacement;

import be.tandem.action.ActionFile;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.form.ShowsInForm;
import be.tandem.network.Staff;
import be.tandem.trajectory.Timeline;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may decide grants the participant another person or says why not; never the person it is about (N1). */
@Service
@Transactional
class OtherPersonDecisions {

    /** What VDAB agreed with who has to decide. */
    record FollowUpLateRequest(String agreement) {
    }

    private final OpenRequests open;
    private final ActionFile actions;
    private final Staff staff;
    private final Timeline timeline;

    OtherPersonDecisions(OpenRequests open, ActionFile actions, Staff staff, Timeline timeline) {
        this.open = open;
        this.actions = actions;
        this.staff = staff;
        this.timeline = timeline;
    }

    @RecordsForm("decideOtherWork")
    Map<String, Object> work(FormContext context, DecideOtherPerson form) {
        return decide(context, Decider.LEAD_WORK, form);
    }

    @RecordsForm("decideOtherCare")
    Map<String, Object> care(FormContext context, DecideOtherPerson form) {
        return decide(context, Decider.LEAD_CARE, form);
    }

    @RecordsForm("decideOtherProvider")
    Map<String, Object> provider(FormContext context, DecideOtherPerson form) {
        if (actions.providers(context.reference()).contains(context.userId())) {
            throw new Refusal("requestOutcome", "Je begeleidt de deelnemer zelf. Laat een andere coördinator beslissen.");
        }
        return decide(context, Decider.COORDINATOR, form);
    }

    private Map<String, Object> decide(FormContext context, Decider decider, DecideOtherPerson form) {
        open.of(context.reference(), decider).decide(context, form);
        timeline.record(context.reference(), "OTHER_PERSON_" + form.requestOutcome().name());
        return Map.of("requestOutcome", form.requestOutcome().name());
    }

    @RecordsForm("followUpLateRequest")
    void followUp(FormContext context, FollowUpLateRequest form) {
        open.undecided(context.reference()).forEach(request -> request.followUpLate(form.agreement()));
    }

    @ShowsInForm("otherWorkRequest")
    @Transactional(readOnly = true)
    String workText(String reference) {
        return text(reference, Decider.LEAD_WORK);
    }

    @ShowsInForm("otherCareRequest")
    @Transactional(readOnly = true)
    String careText(String reference) {
        return text(reference, Decider.LEAD_CARE);
    }

    @ShowsInForm("otherProviderRequest")
    @Transactional(readOnly = true)
    String providerText(String reference) {
        return text(reference, Decider.COORDINATOR);
    }

    private String text(String reference, Decider decider) {
        OtherPersonRequest request = open.of(reference, decider);
        return request.text(request.person() == null ? null : staff.get(request.person()).name());
    }
}
