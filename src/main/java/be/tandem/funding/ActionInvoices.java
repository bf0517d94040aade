package be.tandem.funding;

import be.tandem.action.ActionRegistered;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One invoice for each action that can be charged (F2, F3), where the network pays per action on the day of the action (F4);
 * none at all where it pays per trajectory. It stands on no timeline: it is between the network and its providers.
 */
@Service
@Transactional
public class ActionInvoices {

    private static final Logger LOG = LoggerFactory.getLogger("tandem.events");

    private final ActionInvoiceRepository repository;
    private final FinancingModes modes;
    private final Trajectories trajectories;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActionInvoices(ActionInvoiceRepository repository, FinancingModes modes, Trajectories trajectories,
            ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.modes = modes;
        this.trajectories = trajectories;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(ActionRegistered action) {
        boolean payable = isPaidByInvoice(action);
        Optional<ActionInvoice> known = Optional.ofNullable(action.replaces()).flatMap(repository::findByActionId);
        known.ifPresent(invoice -> follow(invoice, action.id(), payable));
        if (known.isEmpty() && payable) {
            Trajectory trajectory = trajectories.get(action.reference());
            ask(repository.save(new ActionInvoice(action.reference(), FinancingModes.networkOf(trajectory), action.id(),
                    LocalDate.now(clock))));
        }
    }

    private boolean isPaidByInvoice(ActionRegistered action) {
        return action.chargeable()
                && modes.of(trajectories.get(action.reference()), action.happenedOn()) == FinancingMode.PER_ACTION;
    }

    /** What was registered already stays registered, also when the action cannot be charged after all. */
    private void follow(ActionInvoice invoice, long correction, boolean payable) {
        boolean awaited = invoice.isAwaited();
        invoice.follow(correction, payable);
        if (awaited && !payable) {
            events.publishEvent(new InvoiceNotNeeded(invoice.caseId()));
        } else if (!awaited && invoice.isAwaited()) {
            ask(invoice);
        }
    }

    private void ask(ActionInvoice invoice) {
        events.publishEvent(new InvoiceAsked(invoice.reference(), invoice.id()));
    }

    /** Ties the invoice to the process instance in which it waits. */
    public void waitsIn(long invoice, String caseId) {
        repository.findById(invoice).orElseThrow().waitsIn(caseId);
    }

    @RecordsForm("registerActionInvoice")
    void register(FormContext context, RegisterActionInvoice form) {
        ActionInvoice invoice = repository.findByCaseId(context.caseId()).orElseThrow();
        if (form.invoicedOn().isBefore(trajectories.get(invoice.reference()).bezigOn())) {
            throw new Refusal("invoicedOn", "Deze datum ligt vóór de start van het traject. Kijk de datum na.");
        }
        invoice.register(context, form);
        LOG.info("{} ACTION_INVOICE_REGISTERED", invoice.reference());
    }
}
