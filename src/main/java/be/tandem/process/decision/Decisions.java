package be.tandem.process.decision;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision tables that process owners edit, on behalf of the application and not of the person at work. */
@Component
public class Decisions {

    private final ProcessEngine engine;

    Decisions(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    /** The rows of the newest version of the table that answer the question, each as output name and value. */
    public List<Map<String, Object>> evaluate(String decision, Map<String, Object> question) {
        DecisionService service = engine.getDecisionService();
        // The person needs no right on the table itself; within a transaction this joins the running command.
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> service.evaluateDecisionTableByKey(decision, question).getResultList()));
    }
}
