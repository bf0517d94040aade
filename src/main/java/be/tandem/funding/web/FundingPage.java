package be.tandem.funding.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.Offered;
import be.tandem.funding.FundingFile;
import be.tandem.funding.InvoiceLine;
import be.tandem.money.Euro;
import be.tandem.network.Network;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How a network is financed, its reserve and its invoices: a coordinator sees the own network, VDAB-beheer all of them (H16). */
@Controller
class FundingPage {

    private static final int YEARS = 5;

    private final FundingFile file;
    private final CurrentReader current;
    private final Clock clock;

    FundingPage(FundingFile file, CurrentReader current, Clock clock) {
        this.file = file;
        this.current = current;
        this.clock = clock;
    }

    /** One network and one year at a time; what is not offered to this reader is not there: then the first one shows. */
    @GetMapping("/financiering")
    String show(@RequestParam(defaultValue = "") String netwerk, @RequestParam(defaultValue = "") String jaar, Model model) {
        List<Network> networks = current.get().networks();
        if (networks.isEmpty()) {
            throw new AccessDeniedException("no network of this reader");
        }
        LocalDate today = LocalDate.now(clock);
        List<Integer> years = Stream.iterate(today.getYear(), year -> year - 1).limit(YEARS).toList();
        Network network = Offered.chosen(networks, Network::name, netwerk);
        int year = Offered.chosen(years, String::valueOf, jaar);
        model.addAttribute("netwerken", networks);
        model.addAttribute("netwerk", network);
        model.addAttribute("jaren", years);
        model.addAttribute("jaar", year);
        model.addAttribute("vandaag", today);
        model.addAttribute("perioden", file.periods(network));
        model.addAttribute("reserve", file.reserve(network, year));
        addInvoices(file.invoices(network, year), model);
        return "funding/financiering";
    }

    private static void addInvoices(List<InvoiceLine> invoices, Model model) {
        List<InvoiceLine> registered = invoices.stream().filter(InvoiceLine::isRegistered).toList();
        model.addAttribute("facturen", invoices);
        model.addAttribute("zonder", invoices.size() - registered.size());
        model.addAttribute("met", registered.size());
        model.addAttribute("samen", Euro.inDutch(registered.stream().mapToLong(InvoiceLine::cents).sum()));
    }
}
