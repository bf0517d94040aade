package be.tandem.feedback.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.Offered;
import be.tandem.feedback.Experiences;
import be.tandem.feedback.HalfYear;
import be.tandem.feedback.Topic;
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

    /** One topic of one network and one half-year at a time; the newest half-year when none is named. */
    @GetMapping("/ervaringen")
    String show(@RequestParam(defaultValue = "") String netwerk, @RequestParam(defaultValue = "") String periode,
            @RequestParam(defaultValue = "") String onderwerp, Model model) {
        List<Network> networks = current.get().networks();
        if (networks.isEmpty()) {
            throw new AccessDeniedException("no network of this reader");
        }
        List<HalfYear> over = Stream.iterate(HalfYear.of(LocalDate.now(clock)).previous(), HalfYear::previous)
                .limit(HALF_YEARS).toList();
        List<Topic> topics = List.of(Topic.values());
        Network network = Offered.chosen(networks, Network::name, netwerk);
        HalfYear halfYear = Offered.chosen(over, HalfYear::code, periode);
        Topic topic = Offered.chosen(topics, Topic::name, onderwerp);
        model.addAttribute("netwerken", networks);
        model.addAttribute("netwerk", network);
        model.addAttribute("perioden", over);
        model.addAttribute("periode", halfYear);
        model.addAttribute("onderwerpen", topics);
        model.addAttribute("onderwerp", topic);
        model.addAttribute("resultaat", experiences.of(topic, network, halfYear));
        return "feedback/ervaringen";
    }
}
