package be.tandem.process.aftercare;

import be.tandem.aftercare.StepsAfterAdvice;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P24: whether the mediator has something to do; the advice itself stays in the dossier. */
@Component("chooseFollowUp")
class ChooseFollowUp implements JavaDelegate {

    private final StepsAfterAdvice steps;

    ChooseFollowUp(StepsAfterAdvice steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("followUpRequired", steps.mediatorActs(execution.getProcessBusinessKey()));
    }
}
