package be.tandem.process.funding;

import be.tandem.funding.ActionInvoices;
import be.tandem.funding.InvoiceAsked;
import be.tandem.funding.InvoiceNotNeeded;
import be.tandem.process.engine.AsTheProgram;
import be.tandem.process.engine.CaseMessages;
import be.tandem.trajectory.Trajectories;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks the coordinator the invoice of an action, and takes the question back when the action is not paid after all (F3). */
@Component
class InvoiceTasks {

    private final RuntimeService instances;
    private final ActionInvoices invoices;
    private final Trajectories trajectories;
    private final AsTheProgram program;
    private final CaseMessages messages;

    InvoiceTasks(RuntimeService instances, ActionInvoices invoices, Trajectories trajectories, AsTheProgram program,
            CaseMessages messages) {
        this.instances = instances;
        this.invoices = invoices;
        this.trajectories = trajectories;
        this.program = program;
        this.messages = messages;
    }

    @EventListener
    void on(InvoiceAsked asked) {
        program.run(() -> {
            ProcessInstance waiting = instances.startProcessInstanceByKey("actionInvoice", asked.reference(),
                    trajectories.get(asked.reference()).routing());
            invoices.waitsIn(asked.invoice(), waiting.getId());
        });
    }

    @EventListener
    void on(InvoiceNotNeeded invoice) {
        messages.sendTo("invoiceNotNeeded", invoice.caseId());
    }
}
