package be.tandem.process.expense;

import be.tandem.expense.Expenses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes the payment of an approved claim, once. */
@Component("instructPayment")
class InstructPayment implements JavaDelegate {

    /** Asked late: who may read a receipt depends on the tasks of the engine, and it needs its delegates first. */
    private final ObjectProvider<Expenses> expenses;

    InstructPayment(ObjectProvider<Expenses> expenses) {
        this.expenses = expenses;
    }

    @Override
    public void execute(DelegateExecution execution) {
        expenses.getObject().instructPayment(execution.getProcessInstanceId());
    }
}
