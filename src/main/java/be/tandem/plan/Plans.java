package be.tandem.plan;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan on its way from draft to plan in force (P7, P8), and what later phases read of it. */
@Service
@Transactional
public class Plans {

    private final PlanRepository repository;

    Plans(PlanRepository repository) {
        this.repository = repository;
    }

    @RecordsForm("signPlan")
    Map<String, Object> sign(FormContext context, SignPlan form) {
        newest(context.reference()).sign(context, form);
        return Map.of("participantAgrees", form.participantSignature().agrees());
    }

    @RecordsForm("cosignPlan")
    Map<String, Object> cosign(FormContext context, CosignPlan form) {
        newest(context.reference()).cosign(context, form);
        return Map.of("careAgrees", form.careSignature().agrees());
    }

    @RecordsForm("submitPlan")
    void submit(FormContext context, SubmitPlan form) {
        newest(context.reference()).submit(context.today());
    }

    @RecordsForm("approvePlan")
    Map<String, Object> judge(FormContext context, ApprovePlan form) {
        newest(context.reference()).judge(context.userId(), form);
        return Map.of("planApproved", form.decision() == ApprovePlan.Decision.APPROVED);
    }

    /** Actions of the plan in force, in the order in which they were written; none before there is such a plan. */
    @Transactional(readOnly = true)
    public List<PlannedAction> actions(String reference, PlanDomain domain) {
        return repository.findByReferenceAndStatus(reference, PlanStatus.SUBMITTED)
                .map(plan -> plan.actions(domain)).orElse(List.of());
    }

    private Plan newest(String reference) {
        return repository.findFirstByReferenceOrderByVersionNumberDesc(reference)
                .orElseThrow(() -> new Refusal("Er is nog geen plan. Maak het plan eerst samen op."));
    }
}
