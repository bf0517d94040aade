package be.tandem.process.decision;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * Asks the decision tables that process owners edit, on behalf of the application and not of the person at work.
 * A deployed version of a table never changes its mind, so its answers are kept; a new version is asked anew. What no row
 * of it looks at, such as the day in a table in which nothing depends on the day, makes no other question.
 */
@Component
public class Decisions {

    private static final int KEPT = 10_000;

    private final ProcessEngine engine;
    private final ConcurrentLruCache<Question, List<Map<String, Object>>> answers =
            new ConcurrentLruCache<>(KEPT, this::ask);

    private final ConcurrentLruCache<String, Set<String>> emptyColumns = new ConcurrentLruCache<>(KEPT, this::emptyColumns);

    private record Question(String definitionId, Map<String, Object> inputs) {
    }

    Decisions(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    /** The rows of the newest version of the table that answer the question, each as output name and value. */
    public List<Map<String, Object>> evaluate(String decision, Map<String, Object> question) {
        // The person needs no right on the table itself; within a transaction this joins the running command.
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> answers.get(asked(newest(decision), question))));
    }

    /**
     * The one row that answers.
     *
     * @throws IllegalStateException with this objection when there is none, or more than one
     */
    public Map<String, Object> onlyRow(String decision, Map<String, Object> question, Supplier<String> objection) {
        List<Map<String, Object>> rows = evaluate(decision, question);
        if (rows.size() != 1) {
            throw new IllegalStateException(objection.get());
        }
        return rows.get(0);
    }

    private Question asked(String definitionId, Map<String, Object> inputs) {
        Map<String, Object> lookedAt = new HashMap<>(inputs);
        emptyColumns.get(definitionId).forEach(name -> lookedAt.replace(name, null));
        return new Question(definitionId, Collections.unmodifiableMap(lookedAt));
    }

    private Set<String> emptyColumns(String definitionId) {
        return EmptyColumns.of(engine.getRepositoryService().getDmnModelInstance(definitionId));
    }

    private List<Map<String, Object>> ask(Question question) {
        return engine.getDecisionService().evaluateDecisionTableById(question.definitionId(), question.inputs())
                .getResultList().stream().map(Collections::unmodifiableMap).toList();
    }

    private String newest(String decision) {
        DecisionDefinition definition = engine.getRepositoryService().createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision).latestVersion().withoutTenantId().singleResult();
        if (definition == null) {
            throw new IllegalStateException("no decision table " + decision + " is deployed");
        }
        return definition.getId();
    }
}
