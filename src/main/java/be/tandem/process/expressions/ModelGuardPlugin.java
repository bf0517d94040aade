package be.tandem.process.expressions;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Shuts what is open or unsafe by default: models that reach outside, and Java objects as variables. */
@Component
class ModelGuardPlugin extends AbstractProcessEnginePlugin {

    /** A class that no variable can be: with the check on and this list, no Java object is ever read back. */
    private static final String NOTHING = "none";

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreDeployers(List.of(new ModelGuard()));
        configuration.setDeserializationTypeValidationEnabled(true);
        configuration.setDeserializationAllowedClasses(NOTHING);
        configuration.setDeserializationAllowedPackages(NOTHING);
        configuration.setJavaSerializationFormatEnabled(false);
        configuration.setEnableXxeProcessing(false);
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setEnableExpressionsInStoredQueries(true);
    }
}
