package be.tandem.feedback.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.Reader;
import be.tandem.feedback.Experiences;
import be.tandem.feedback.HalfYear;
import be.tandem.network.Network;
import be.tandem.network.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people think, added up: a coordinator sees the own network, VDAB-beheer all of them (H22, H23). */
@Controller
class ExperiencePage {

    private static final int HALF_YEARS = 4;

    private final Experiences experiences;
    private final CurrentReader current;
    private final Clock clock;

    ExperiencePage(Experiences experiences, CurrentReader current, Clock clock) {
        this.experiences = experiences;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/ervaringen")
    String show(@RequestParam(defaultValue = "") String periode, Model model) {
        List<Network> networks = networksOf(current.get());
        if (networks.isEmpty()) {
            throw new AccessDeniedException("no network of this reader");
        }
        List<HalfYear> over = Stream.iterate(HalfYear.of(LocalDate.now(clock)).previous(), HalfYear::previous)
                .limit(HALF_YEARS).toList();
        HalfYear chosen = over.stream().filter(each -> each.code().equals(periode)).findFirst().orElse(over.get(0));
        model.addAttribute("perioden", over);
        model.addAttribute("gekozen", chosen);
        model.addAttribute("resultaten", networks.stream().flatMap(each -> experiences.of(each, chosen).stream()).toList());
        return "feedback/ervaringen";
    }

    private static List<Network> networksOf(Reader reader) {
        return Stream.of(Network.values()).filter(network -> reader.has(Role.VDAB_MANAGER) || network.regions().stream()
                .anyMatch(region -> reader.groups().contains(Role.NETWORK_COORDINATOR.group(region)))).toList();
    }
}
