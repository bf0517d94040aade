package be.tandem.process.planning;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tandem of the demo in a trajectory that a test put somewhere in its course. */
public final class NamedTandem {

    private NamedTandem() {
    }

    public static void of(ProcessEngine engine, String reference) {
        var dossier = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getDataSource();
        new JdbcTemplate(dossier).update("insert into team values (?, ?, ?, ?, ?, 0)", reference, PlanningSteps.WORK,
                PlanningSteps.WORK_BACKUP, PlanningSteps.CARE, PlanningSteps.CARE_BACKUP);
    }
}
