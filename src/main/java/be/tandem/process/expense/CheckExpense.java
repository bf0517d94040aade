package be.tandem.process.expense;

import be.tandem.expense.Expenses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Holds a claim against the table and ties it to this process. */
@Component("checkExpense")
class CheckExpense implements JavaDelegate {

    /** Asked late: who may read a receipt depends on the tasks of the engine, and it needs its delegates first. */
    private final ObjectProvider<Expenses> expenses;

    CheckExpense(ObjectProvider<Expenses> expenses) {
        this.expenses = expenses;
    }

    @Override
    public void execute(DelegateExecution execution) {
        expenses.getObject().check((Long) execution.getVariable("expenseClaim"), execution.getProcessInstanceId());
    }
}
