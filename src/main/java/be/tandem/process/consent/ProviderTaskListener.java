package be.tandem.process.consent;

import be.tandem.network.Role;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** A new task for a provider goes to whoever has to do it: the accepted provider, or the casemanager in the provider's place. */
record ProviderTaskListener(ProviderPlaces places, Role provider) implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        String reference = task.getExecution().getProcessBusinessKey();
        if (!places.isAboutNoCase(reference)) {
            task.setAssignee(places.of(provider, reference, task.getTaskDefinitionKey()));
        }
    }
}
