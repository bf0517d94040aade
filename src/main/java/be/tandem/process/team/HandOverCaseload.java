package be.tandem.process.team;

import be.tandem.absence.CaseloadTransfers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every case of somebody goes to a successor, with its open tasks and their terms; each gets an introduction (P16). */
@Component("handOverCaseload")
class HandOverCaseload implements JavaDelegate {

    private final CaseloadTransfers transfers;
    private final HandOver handOver;

    HandOverCaseload(CaseloadTransfers transfers, HandOver handOver) {
        this.transfers = transfers;
        this.handOver = handOver;
    }

    @Override
    public void execute(DelegateExecution execution) {
        transfers.execute(execution.getProcessBusinessKey()).forEach(handOver::of);
    }
}
