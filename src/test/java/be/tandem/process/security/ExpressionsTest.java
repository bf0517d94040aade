package be.tandem.process.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.form.Refusal;
import be.tandem.process.expressions.AllowedExpressions;
import be.tandem.process.filters.TaskFilters;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule: an expression says a variable, a comparison, a term or a delegate; in queries only what our filters need. */
@TandemTest
class ExpressionsTest {

    private static final String CODE = "${''.getClass()}";

    @Autowired
    private ProcessEngine engine;

    @ParameterizedTest
    @ValueSource(strings = {"${region}", "TEAM_LEAD_WORK.${region}", "#{execution.processBusinessKey}", "${raiseSignal}",
        "${screeningOutcome == 'APPROVED'}", "${!ratificationNeeded && (a == b || c != 'x.y(z)')}", "plain text", "",
        "${trajectoryEnd > terms.due('MAXIMUM_DURATION', bezigOn, regulationGeneration)}", "PT5M", "a.b()",
        "${terms.dueFromToday('SCREENING', regulationGeneration)}", "${terms.endOf(trajectoryEnd)}", "${currentUser()}"})
    void whatModelsNeedIsAllowed(String text) {
        assertThat(AllowedExpressions.inModel(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${''.getClass()}", "${region.getClass()}", "${region . class}", "${region['class']}",
        "${region[0]}", "${execution.setVariable('a','b')}", "${execution.processBusinessKey.getClass()}",
        "${execution.processBusinessKey . bytes}", "${terms.getClass()}", "${terms.due.x}", "${terms['due']}",
        "${terms.due('X', a, b).getClass()}", "${terms.due('X', a, b).time}", "${('x').class}", "${('x')['class']}",
        "${dataSource.connection}", "x${region}y${a.b}", "${a?b.c:d}", "#{a.b}", "${a{b}", "${'\\'.x.'\\'}",
        "${currentUserGroups().stream()}", "${now().getClass()}", "${raiseSignal.execute(execution)}", "${a;b}",
        "${a = b}", "${#{a.b}}"})
    void whatCallsSomethingElseIsRefused(String text) {
        assertThat(AllowedExpressions.inModel(text)).isFalse();
    }

    @Test
    void anExpressionInAQueryIsNotEvaluatedByTheEngineItself() {
        assertRefused(query().or().taskAssigneeExpression(CODE).endOr());
        assertRefused(query().or().dueBeforeExpression("${terms.dueFromToday('SCREENING', 'GEN2')}").endOr());
        Filter filter = engine.getFilterService().newTaskFilter("attack");
        filter.setQuery(query().taskAssigneeExpression(CODE));
        engine.getFilterService().saveFilter(filter);
        assertThatThrownBy(() -> engine.getFilterService().count(filter.getId())).hasStackTraceContaining(REFUSED);
        engine.getFilterService().deleteFilter(filter.getId());
    }

    @Test
    void theFiltersOfTheApplicationWork() {
        engine.getIdentityService().setAuthentication("screener1", List.of("SCREENER"));
        try {
            engine.getFilterService().createTaskFilterQuery().list()
                    .forEach(filter -> assertThat(engine.getFilterService().count(filter.getId())).isNotNegative());
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        assertThat(TaskFilters.ALLOWED_EXPRESSIONS).allMatch(AllowedExpressions::inModel);
    }

    private static final String REFUSED = Refusal.class.getName();

    private TaskQuery query() {
        return engine.getTaskService().createTaskQuery();
    }

    private static void assertRefused(TaskQuery query) {
        assertThatThrownBy(query::list).hasStackTraceContaining(REFUSED);
        assertThatThrownBy(query::count).hasStackTraceContaining(REFUSED);
    }
}
