package be.tandem.process.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

/** One decision table on its own: which rows answer a question, and which rows there are. */
public final class DecisionTableRows {

    private final List<String> hit = new ArrayList<>();
    private final String file;
    private final DmnEngine engine;
    private final DmnDecision decision;

    public DecisionTableRows(String file, String decision) {
        this.file = file;
        DmnEngineConfiguration configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::remember);
        this.engine = configuration.buildEngine();
        this.decision = engine.parseDecision(decision, getClass().getResourceAsStream(file));
    }

    /** Ids of the rows that answer. */
    public List<String> rowsFor(Map<String, Object> question) {
        hit.clear();
        engine.evaluateDecisionTable(decision, question);
        return List.copyOf(hit);
    }

    /** Ids of all rows of the table. */
    public List<String> all() {
        return Dmn.readModelFromStream(getClass().getResourceAsStream(file)).getModelElementsByType(Rule.class)
                .stream().map(Rule::getId).toList();
    }

    private void remember(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(rule -> hit.add(rule.getId()));
    }
}
