package be.tandem.allocation;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.plan.PlanDomain;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The forms of work and of care ask the same; what was decided routes each side on its own. */
@Component
class AllocationForms {

    private final Allocations allocations;

    AllocationForms(Allocations allocations) {
        this.allocations = allocations;
    }

    @RecordsForm("chooseWorkProvider")
    Map<String, Object> chooseWork(FormContext context, ChooseProvider form) {
        allocations.choose(context, PlanDomain.WORK, form);
        return Map.of("workRoute", form.route().name());
    }

    @RecordsForm("chooseCareProvider")
    Map<String, Object> chooseCare(FormContext context, ChooseProvider form) {
        allocations.choose(context, PlanDomain.CARE, form);
        return Map.of("careRoute", form.route().name());
    }

    @RecordsForm("proposeWorkProvider")
    Map<String, Object> proposeWork(FormContext context, ProposeProvider form) {
        allocations.propose(context, PlanDomain.WORK, form);
        return Map.of("workRoute", form.route().name());
    }

    @RecordsForm("proposeCareProvider")
    Map<String, Object> proposeCare(FormContext context, ProposeProvider form) {
        allocations.propose(context, PlanDomain.CARE, form);
        return Map.of("careRoute", form.route().name());
    }

    @RecordsForm("answerWorkAllocation")
    Map<String, Object> answerWork(FormContext context, AnswerAllocation form) {
        allocations.answer(context, PlanDomain.WORK, form);
        return Map.of("workAnswer", form.answer().name());
    }

    @RecordsForm("answerCareAllocation")
    Map<String, Object> answerCare(FormContext context, AnswerAllocation form) {
        allocations.answer(context, PlanDomain.CARE, form);
        return Map.of("careAnswer", form.answer().name());
    }
}
