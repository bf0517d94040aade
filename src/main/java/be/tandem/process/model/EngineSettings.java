package be.tandem.process.model;

import be.tandem.process.terms.Terms;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** What a model may reach: the delegates and the terms, and nothing else of the application. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    /** Ten years, until the retention period of the dossier is known (rule D9). */
    private static final String HISTORY_KEPT = "P3650D";
    private static final String READABLE_ID = "[a-zA-Z0-9_.-]+";

    private final ListableBeanFactory beans;

    EngineSettings(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        Map<Object, Object> reachable = new HashMap<>();
        for (String name : beans.getBeanNamesForType(JavaDelegate.class)) {
            // The name is known now. The bean may need the engine, which is being built, so it is asked when a model reaches it.
            reachable.put(name, (JavaDelegate) execution -> beans.getBean(name, JavaDelegate.class).execute(execution));
        }
        reachable.put("terms", beans.getBean(Terms.class));
        configuration.setBeans(reachable);
        configuration.setHistoryTimeToLive(HISTORY_KEPT);
        configuration.setUserResourceWhitelistPattern(READABLE_ID);
        configuration.setGroupResourceWhitelistPattern(READABLE_ID);
    }
}
