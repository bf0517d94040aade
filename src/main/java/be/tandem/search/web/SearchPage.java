package be.tandem.search.web;

import be.tandem.access.CasePhase;
import be.tandem.access.CurrentReader;
import be.tandem.access.Reader;
import be.tandem.form.Refusal;
import be.tandem.search.CaseQuery;
import be.tandem.search.CaseSearch;
import be.tandem.trajectory.TrajectoryStatus;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people find a case. What they typed never stands in an address. */
@Controller
class SearchPage {

    private static final String PAGE = "search/zoeken";

    private final CaseSearch search;
    private final CurrentReader reader;

    SearchPage(CaseSearch search, CurrentReader reader) {
        this.search = search;
        this.reader = reader;
    }

    @ModelAttribute
    void lists(Model model) {
        Reader who = reader.get();
        model.addAttribute("statussen", TrajectoryStatus.values());
        model.addAttribute("fasen", CasePhase.values());
        model.addAttribute("metInsz", search.isForNationalNumber(who));
        model.addAttribute("metTeam", search.isForCaseManagers(who));
        model.addAttribute("vindtIets", search.isForAnyCase(who));
    }

    @GetMapping("/zoeken")
    String form(Model model) {
        model.addAttribute("vraag", new CaseQuery(null, null, null, null, null, null, null));
        return PAGE;
    }

    @PostMapping("/zoeken")
    String look(@ModelAttribute("vraag") CaseQuery query, Model model, HttpSession session,
            HttpServletResponse response) {
        Optional<Refusal> refusal = refusal(query);
        if (refusal.isPresent()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("fouten", Map.of(refusal.get().field(), refusal.get().getMessage()));
            return PAGE;
        }
        return "redirect:/zoeken/" + RecentSearches.of(session).keep(query);
    }

    @GetMapping("/zoeken/{number}")
    String results(@PathVariable int number, @RequestParam(defaultValue = "1") int pagina, Model model,
            HttpSession session) {
        Optional<CaseQuery> query = RecentSearches.of(session).get(number);
        if (query.isEmpty()) {
            return "redirect:/zoeken";
        }
        model.addAttribute("vraag", query.get());
        model.addAttribute("nummer", number);
        model.addAttribute("gevonden", search.find(reader.get(), query.get(), pagina));
        return PAGE;
    }

    private Optional<Refusal> refusal(CaseQuery query) {
        try {
            search.find(reader.get(), query, 1);
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused);
        }
    }
}
