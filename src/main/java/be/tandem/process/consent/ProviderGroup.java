package be.tandem.process.consent;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The candidate group that the diagram names: the role, of which one person does the work in a case (P9, D1). */
record ProviderGroup(ProviderPlaces places, Expression drawn) implements Expression {

    @Override
    public Object getValue(VariableScope scope) {
        String reference = scope instanceof DelegateTask task ? task.getExecution().getProcessBusinessKey()
                : ((DelegateExecution) scope).getProcessBusinessKey();
        return places.isAboutNoCase(reference) ? drawn.getValue(scope) : Set.of();
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new UnsupportedOperationException("the diagram names the group");
    }

    @Override
    public String getExpressionText() {
        return drawn.getExpressionText();
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }
}
