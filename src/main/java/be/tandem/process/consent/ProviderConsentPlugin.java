package be.tandem.process.consent;

import be.tandem.network.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Lets {@link ProviderTaskListener} look at each task of a provider, in whatever diagram it stands. */
@Component
class ProviderConsentPlugin extends AbstractProcessEnginePlugin {

    private static final Set<Role> PROVIDERS = Set.of(Role.WORK_PROVIDER, Role.CARE_PROVIDER);

    private final ProviderPlaces places;

    ProviderConsentPlugin(ProviderPlaces places) {
        this.places = places;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (configuration.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(configuration.getCustomPostBPMNParseListeners());
        }
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                watch(((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition());
            }
        });
        configuration.setCustomPostBPMNParseListeners(listeners);
    }

    private void watch(TaskDefinition task) {
        Set<Expression> groups = task.getCandidateGroupIdExpressions();
        for (Role provider : PROVIDERS) {
            for (Expression group : List.copyOf(groups)) {
                if (group.getExpressionText().startsWith(provider.name() + ".")) {
                    groups.remove(group);
                    groups.add(new ProviderGroup(places, provider, task.getKey(), group));
                    task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, new ProviderTaskListener(places, provider));
                }
            }
        }
    }
}
