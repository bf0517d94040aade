package be.tandem.process.consent;

import be.tandem.network.Role;
import be.tandem.process.engine.UserTaskPlugin;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.springframework.stereotype.Component;

/** Lets {@link ProviderTaskListener} look at each task of a provider, in whatever diagram it stands. */
@Component
class ProviderConsentPlugin extends UserTaskPlugin {

    private final ProviderPlaces places;

    ProviderConsentPlugin(ProviderPlaces places) {
        this.places = places;
    }

    @Override
    protected void follow(TaskDefinition task) {
        Set<Expression> groups = task.getCandidateGroupIdExpressions();
        for (Role provider : ProviderPlaces.PROVIDERS) {
            for (Expression group : List.copyOf(groups)) {
                if (group.getExpressionText().startsWith(provider.name() + ".")) {
                    groups.remove(group);
                    groups.add(new ProviderGroup(places, group));
                    task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, new ProviderTaskListener(places, provider));
                }
            }
        }
    }
}
