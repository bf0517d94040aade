package be.tandem.process.visibility;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** Brings own role and own region into every list, count and single task of the engine. */
@Component
class VisibilityPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<SessionFactory> factories = configuration.getCustomSessionFactories();
        List<SessionFactory> all = new ArrayList<>(factories == null ? List.of() : factories);
        all.add(TaskAuthorizations.factory());
        configuration.setCustomSessionFactories(all);
        configuration.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new TaskRights())));
        configuration.setResourceAuthorizationProvider(new OwnRows());
        configuration.setEnforceSpecificVariablePermission(true);
        configuration.setAuthorizationCheckRevokes("never");
    }
}
