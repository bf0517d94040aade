package be.tandem.process.interruption;

import be.tandem.extension.Extensions;
import be.tandem.process.engine.CaseMessages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the execution for an extension, unless it was asked or given before, or that question is open (P15, P18). */
@Component("proposeExtension")
class ProposeExtension implements JavaDelegate {

    private final Extensions extensions;
    private final CaseMessages messages;

    ProposeExtension(Extensions extensions, CaseMessages messages) {
        this.extensions = extensions;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        if (extensions.isPossible(reference)) {
            messages.send("extensionProposed", reference);
        }
    }
}
