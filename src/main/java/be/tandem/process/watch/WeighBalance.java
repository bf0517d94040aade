package be.tandem.process.watch;

import be.tandem.calendar.BelgianTime;
import be.tandem.watch.DomainBalance;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whether one side had no action for six weeks, and when to look again (P10, H9). */
@Component("weighBalance")
class WeighBalance implements JavaDelegate {

    private final DomainBalance balance;

    WeighBalance(DomainBalance balance) {
        this.balance = balance;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DomainBalance.Standing standing = balance.of(execution.getProcessBusinessKey());
        execution.setVariable("balanceNeed", standing.need().name());
        execution.setVariable("nextBalanceOn", BelgianTime.startOf(standing.lookAgainOn()));
    }
}
