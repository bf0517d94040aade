package be.tandem.plan.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Reader;
import be.tandem.access.Right;
import be.tandem.plan.PlanDesk;
import be.tandem.plan.PlanDrafts;
import be.tandem.plan.PlanTasks;
import be.tandem.plan.PlanTerm;
import be.tandem.plan.PlanView;
import be.tandem.plan.PlanViews;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plan as people read it; who writes it finds the way to change it here. */
@Controller
class PlanPage {

    private final PlanViews views;
    private final PlanDesk desk;
    private final PlanDrafts drafts;
    private final PlanTasks tasks;
    private final PlanTerm term;
    private final CurrentReader reader;

    PlanPage(PlanViews views, PlanDesk desk, PlanDrafts drafts, PlanTasks tasks, PlanTerm term,
            CurrentReader reader) {
        this.term = term;
        this.drafts = drafts;
        this.tasks = tasks;
        this.views = views;
        this.desk = desk;
        this.reader = reader;
    }

    /** @param versie number of an older version; without it the newest */
    @GetMapping("/dossier/{reference}/plan")
    @OfCase(part = FilePart.PLAN, purpose = "plan bekijken")
    String show(@PathVariable String reference, @RequestParam(required = false) Integer versie, Model page) {
        Reader who = reader.get();
        Optional<PlanView> last = views.newest(who, reference);
        PlanView plan = versie == null ? last.orElse(null)
                : views.version(who, reference, versie)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean newest = plan == null || last.filter(view -> view.versionNumber() == plan.versionNumber()).isPresent();
        boolean writes = views.writes(who, reference);
        page.addAttribute("plan", plan);
        page.addAttribute("nummers", views.numbers(who, reference));
        page.addAttribute("vorige", plan == null ? null : views.before(who, reference, plan.versionNumber()).orElse(null));
        page.addAttribute("taken", tasks.of(who, reference));
        page.addAttribute("meerTijd", writes && !views.hasInForce(reference)
                ? term.extension(reference).orElse(null) : null);
        page.addAttribute("wegleggen", writes && newest && drafts.mayBeDiscarded(reference));
        page.addAttribute("bewerken", writes && plan != null && plan.isDraft());
        page.addAttribute("beginnen", writes && newest && (plan == null || !plan.isDraft()));
        page.addAttribute("aanpassing", writes && plan != null && plan.isDraft() && views.hasInForce(reference));
        return "plan/plan";
    }

    @PostMapping("/dossier/{reference}/plan/versie")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "nieuwe versie van het plan beginnen")
    String begin(@PathVariable String reference, RedirectAttributes next) {
        desk.begin(reference, reader.get().userId());
        next.addFlashAttribute("gelukt", "De nieuwe versie is klaar om in te schrijven.");
        return "redirect:/dossier/{reference}/plan";
    }

    @GetMapping("/dossier/{reference}/plan/verschil")
    @OfCase(part = FilePart.PLAN, purpose = "versies van het plan vergelijken")
    String compare(@PathVariable String reference, @RequestParam int van, @RequestParam int naar, Model page) {
        page.addAttribute("verschil", views.difference(reader.get(), reference, van, naar)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        page.addAttribute("nummers", views.numbers(reader.get(), reference));
        return "plan/verschil";
    }
}
