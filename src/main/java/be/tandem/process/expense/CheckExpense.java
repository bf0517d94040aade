package be.tandem.process.expense;

import be.tandem.expense.Expenses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Holds a claim against the table and ties it to this process. */
@Component("checkExpense")
class CheckExpense implements JavaDelegate {

    private final Expenses expenses;

    CheckExpense(Expenses expenses) {
        this.expenses = expenses;
    }

    @Override
    public void execute(DelegateExecution execution) {
        expenses.check((Long) execution.getVariable("expenseClaim"), execution.getProcessInstanceId());
    }
}
