package be.tandem.process.execution;

import be.tandem.extension.Extensions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whether the signal of month 15 still has something to ask (P18): not while the question is put, asked or answered. */
@Component("weighExtension")
class WeighExtension implements JavaDelegate {

    private final Extensions extensions;

    WeighExtension(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("extensionAskedBefore", !extensions.isPossible(execution.getProcessBusinessKey()));
    }
}
