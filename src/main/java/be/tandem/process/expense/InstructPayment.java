package be.tandem.process.expense;

import be.tandem.expense.Expenses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the payment of an approved claim, once. */
@Component("instructPayment")
class InstructPayment implements JavaDelegate {

    private final Expenses expenses;

    InstructPayment(Expenses expenses) {
        this.expenses = expenses;
    }

    @Override
    public void execute(DelegateExecution execution) {
        expenses.instructPayment(execution.getProcessInstanceId());
    }
}
