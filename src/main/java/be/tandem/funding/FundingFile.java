package be.tandem.funding;

import be.tandem.network.Network;
import be.tandem.network.Staff;
import be.tandem.network.StaffNames;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a network is financed, to show to its coordinator and to VDAB-beheer. */
@Service
@Transactional(readOnly = true)
public class FundingFile {

    private static final String PROGRAM = "Tandem";

    private final FinancingModes modes;
    private final ReserveEntryRepository entries;
    private final ActionInvoiceRepository invoices;
    private final Staff staff;
    private final Clock clock;

    FundingFile(FinancingModes modes, ReserveEntryRepository entries, ActionInvoiceRepository invoices, Staff staff,
            Clock clock) {
        this.modes = modes;
        this.entries = entries;
        this.invoices = invoices;
        this.staff = staff;
        this.clock = clock;
    }

    /** What the network chose: what holds now, when there is such a choice, and what is to come. */
    public List<FinancingPeriod> periods(Network network) {
        return modes.periods(network, LocalDate.now(clock));
    }

    public NetworkReserve reserve(Network network, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        StaffNames names = new StaffNames(staff);
        Function<ReserveEntry, String> by = entry -> entry.bookedBy() == null ? PROGRAM : names.of(entry.bookedBy());
        return new NetworkReserve(entries.balance(network.name()), entries.balanceBefore(network, first),
                entries.findByNetworkAndBookedOnBetweenOrderByBookedOnAscIdAsc(network, first, last).stream()
                        .map(entry -> entry.line(by.apply(entry))).toList(),
                entries.cases(network, first, last));
    }

    /** The invoices that were asked in a year, without those of actions that were taken back in time; oldest first. */
    public List<InvoiceLine> invoices(Network network, int year) {
        return invoices.findByNetworkAndAskedOnBetweenOrderByAskedOnAscIdAsc(network, LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31)).stream().map(ActionInvoice::line)
                .filter(line -> line.payable() || line.isRegistered()).toList();
    }
}
