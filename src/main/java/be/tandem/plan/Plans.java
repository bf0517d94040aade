package be.tandem.plan;

import be.tandem.form.FormContext;
import be.tandem.form.PrefillsForm;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan on its way from draft to plan in force (P7, P8), and what later phases read of it. */
@Service
@Transactional
public class Plans {

    private final PlanVersions versions;
    private final PlanSigning signing;

    Plans(PlanVersions versions, PlanSigning signing) {
        this.versions = versions;
        this.signing = signing;
    }

    @RecordsForm("signPlan")
    Map<String, Object> sign(FormContext context, SignPlan form) {
        signing.participantAndWork(context, form);
        return Map.of("participantAgrees", form.participantSignature().agrees());
    }

    /** What the participant signed on the page of the plan is not asked again, as long as the text is the same. */
    @PrefillsForm("signPlan")
    @Transactional(readOnly = true)
    SignPlan signedOnThePage(FormContext context) {
        return versions.draft(context.reference()).filter(draft -> draft.isSignedBy(Signer.PARTICIPANT))
                .map(draft -> SignPlan.of(draft.answerOf(Signer.PARTICIPANT).orElseThrow().answer(),
                        draft.isSignedBy(Signer.CASE_MANAGER_WORK)))
                .orElse(null);
    }

    @RecordsForm("cosignPlan")
    Map<String, Object> cosign(FormContext context, CosignPlan form) {
        signing.care(context, form);
        return Map.of("careAgrees", form.careSignature().agrees());
    }

    /** Only whole, and with the signature of participant and both casemanagers under this very text (P8, N3). */
    @RecordsForm("submitPlan")
    void submit(FormContext context, SubmitPlan form) {
        PlanVersion draft = versions.draftToDecide(context.reference());
        Completeness.refuseUnlessComplete(draft, null);
        Completeness.refuseUnlessSigned(draft);
        draft.plan().submit(draft.fingerprint(), context.today());
    }

    @RecordsForm("approvePlan")
    Map<String, Object> judge(FormContext context, ApprovePlan form) {
        versions.inForce(context.reference()).orElseThrow(() -> new Refusal("Er is geen aangemeld plan."))
                .plan().judge(context.userId(), form);
        return Map.of("planApproved", form.decision() == ApprovePlan.Decision.APPROVED);
    }

    /** What the plan in force says about the step to paid work (N19). */
    @Transactional(readOnly = true)
    public Optional<String> bridgeToWork(String reference) {
        return versions.frameInForce(reference).map(PlanFrame::bridgeToWork);
    }

    /** Actions of the plan in force, in their order; none before there is such a plan. */
    @Transactional(readOnly = true)
    public List<PlannedAction> actions(String reference, PlanDomain domain) {
        return versions.inForce(reference).map(plan -> plan.actions(domain)).orElse(List.of()).stream()
                .map(PlannedAction::of).toList();
    }
}
