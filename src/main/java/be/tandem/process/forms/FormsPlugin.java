package be.tandem.process.forms;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts the guarded services in the place of the stock ones, so that REST, Tasklist and Java all pass the same desk. */
@Component
class FormsPlugin extends AbstractProcessEnginePlugin {

    private final FormDesk desk;

    FormsPlugin(FormDesk desk) {
        this.desk = desk;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTaskService(new GuardedTaskService(desk));
        configuration.setFormService(new GuardedFormService(desk));
    }
}
