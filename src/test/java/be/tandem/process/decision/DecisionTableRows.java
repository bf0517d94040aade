package be.tandem.process.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/** One decision table on its own: which rows answer a question, and which rows there are. */
public final class DecisionTableRows {

    private static final Pattern NUMBER = Pattern.compile("\\b[0-9]{4}\\b");

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

    /** Every number that stands in a condition, and its neighbours: between those no row can begin or end. */
    public Set<Integer> aroundNumbers(int lowest, int highest) {
        Set<Integer> numbers = new TreeSet<>(Set.of(lowest, highest));
        Dmn.readModelFromStream(getClass().getResourceAsStream(file)).getModelElementsByType(InputEntry.class).stream()
                .flatMap(entry -> NUMBER.matcher(entry.getTextContent()).results())
                .map(found -> Integer.parseInt(found.group()))
                .forEach(number -> numbers.addAll(List.of(number - 1, number, number + 1)));
        numbers.removeIf(number -> number < lowest || number > highest);
        return numbers;
    }

    private void remember(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(rule -> hit.add(rule.getId()));
    }
}
