package be.tandem.process.errors;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Failures of commands are remembered for the answer, and not printed by the engine: its lines repeat submitted values. */
@Component
class ErrorsPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<CommandInterceptor> before = configuration.getCustomPreCommandInterceptorsTxRequired();
        List<CommandInterceptor> all = new ArrayList<>(before == null ? List.of() : before);
        all.add(0, new LastFailure());
        configuration.setCustomPreCommandInterceptorsTxRequired(all);
        configuration.setEnableCmdExceptionLogging(false);
    }
}
