package be.tandem.funding;

import be.tandem.access.Readers;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.money.Euro;
import be.tandem.network.Network;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a coordinator pays to providers from the reserve of the own network (F10): never more than there is in it, but more for
 * one trajectory than it brought in, because that is what the reserve is for (F4). It stands on no timeline: it is between the
 * network and its providers.
 */
@Service
@Transactional
class ProviderPayments {

    private static final Logger LOG = LoggerFactory.getLogger("tandem.events");

    private final ReserveEntryRepository repository;
    private final Trajectories trajectories;
    private final Readers readers;

    ProviderPayments(ReserveEntryRepository repository, Trajectories trajectories, Readers readers) {
        this.repository = repository;
        this.trajectories = trajectories;
        this.readers = readers;
    }

    @RecordsForm("bookProviderPayment")
    Map<String, Object> book(FormContext context, BookProviderPayment form) {
        List<Network> own = readers.of(context.userId()).coordinatedNetworks();
        ReserveEntry entry = repository.save(form.isPayment() ? pay(context, form, own) : takeBack(context, form.line(), own));
        LOG.info("{} PROVIDER_{}", entry.reference(), form.booking());
        return Map.of("reference", entry.reference());
    }

    private ReserveEntry pay(FormContext context, BookProviderPayment form, List<Network> own) {
        Trajectory trajectory = trajectories.find(form.trajectory())
                .filter(found -> found.bezigOn() != null && own.contains(FinancingModes.networkOf(found)))
                .orElseThrow(() -> new Refusal("trajectory",
                        "In jouw netwerk is er geen gestart traject met deze referentie. Kijk de referentie na."));
        long available = repository.lockedBalance(FinancingModes.networkOf(trajectory).name());
        Refusal.unless(form.cents() <= available, "amount", "In de reserve van het netwerk zit nog " + Euro.inDutch(available)
                + ". Dat is te weinig voor deze betaling. Betaal minder, of wacht op de vergoeding van een volgend traject.");
        return ReserveEntry.payment(trajectory, form.domain(), form.cents(), context);
    }

    /** One at a time, so that nobody takes the same payment back twice. */
    private ReserveEntry takeBack(FormContext context, long line, List<Network> own) {
        ReserveEntry payment = repository.findById(line).filter(found -> found.isPayment() && own.contains(found.network()))
                .orElseThrow(() -> new Refusal("line",
                        "In jouw netwerk is er geen betaling met dit nummer. Kijk het na op de bladzijde Financiering."));
        repository.lockedBalance(payment.network().name());
        Refusal.unless(!repository.existsByCorrects(line), "line", "Deze betaling is al teruggeboekt.");
        return payment.counterEntry(context);
    }
}
