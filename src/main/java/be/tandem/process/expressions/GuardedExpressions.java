package be.tandem.process.expressions;

import be.tandem.form.Refusal;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;

/**
 * Refuses every expression that is not on the list, wherever it comes from: a diagram that is deployed, a decision table,
 * a stored filter, the body of a query (also inside {@code orQueries}, where the stock engine forgets to look).
 */
public class GuardedExpressions extends JuelExpressionManager {

    public GuardedExpressions(Map<Object, Object> beans) {
        super(beans);
    }

    @Override
    public Expression createExpression(String text) {
        return new Guarded(createValueExpression(text), this, text);
    }

    @Override
    public ValueExpression createValueExpression(String text) {
        if (!AllowedExpressions.inModel(text)) {
            throw refused();
        }
        return super.createValueExpression(text);
    }

    /** An expression without a case around it stands in a query. */
    private static final class Guarded extends JuelExpression {

        Guarded(ValueExpression value, JuelExpressionManager manager, String text) {
            super(value, manager, text);
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
            if (scope == null && !isLiteralText() && !AllowedExpressions.inQuery(getExpressionText())) {
                throw refused();
            }
            return super.getValue(scope, execution);
        }
    }

    /** The text does not repeat the expression: it comes from outside. */
    private static Refusal refused() {
        return new Refusal("Dit bevat een uitdrukking die niet toegelaten is.");
    }
}
