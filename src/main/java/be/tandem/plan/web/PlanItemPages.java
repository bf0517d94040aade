package be.tandem.plan.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.form.Refusal;
import be.tandem.plan.PlanDesk;
import be.tandem.plan.PlanDomain;
import be.tandem.plan.PlanItemKind;
import be.tandem.plan.PlanView;
import be.tandem.plan.PlanViews;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One objective, action or structural barrier on its own small page: two people change two items without a collision. */
@Controller
class PlanItemPages {

    private static final String TO_THE_PLAN = "redirect:/dossier/{reference}/plan";

    private final PlanViews views;
    private final PlanDesk desk;
    private final PlanItemChoices choices;
    private final CurrentReader reader;

    PlanItemPages(PlanViews views, PlanDesk desk, PlanItemChoices choices, CurrentReader reader) {
        this.views = views;
        this.desk = desk;
        this.choices = choices;
        this.reader = reader;
    }

    @GetMapping("/dossier/{reference}/plan/onderdeel")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "onderdeel van het plan toevoegen")
    String blank(@PathVariable String reference, @RequestParam PlanItemKind soort,
            @RequestParam(required = false) PlanDomain luik, Model page) {
        return form(reference, null, ItemForm.empty(soort, luik), page);
    }

    @PostMapping("/dossier/{reference}/plan/onderdeel")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "onderdeel van het plan toevoegen")
    String add(@PathVariable String reference, @ModelAttribute("vorm") ItemForm form, Model page,
            HttpServletResponse response, RedirectAttributes next) {
        try {
            long key = desk.add(reference, form.content(code -> choices.providerName(reference, form.domain(), code)));
            return done(key, "Toegevoegd aan het plan.", next);
        } catch (Refusal refusal) {
            return refused(reference, null, form, refusal, page, response);
        }
    }

    @GetMapping("/dossier/{reference}/plan/onderdeel/{key}")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "onderdeel van het plan openen")
    String open(@PathVariable String reference, @PathVariable long key, Model page) {
        PlanView.Item item = item(reference, key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return form(reference, key, ItemForm.of(item.content(), item.lock()), page);
    }

    @PostMapping("/dossier/{reference}/plan/onderdeel/{key}")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "onderdeel van het plan aanpassen")
    String change(@PathVariable String reference, @PathVariable long key, @ModelAttribute("vorm") ItemForm form,
            Model page, HttpServletResponse response, RedirectAttributes next) {
        try {
            desk.change(reference, key, form.seen(),
                    form.content(code -> choices.providerName(reference, form.domain(), code)));
            return done(key, "Bewaard.", next);
        } catch (Refusal refusal) {
            return refused(reference, key, form, refusal, page, response);
        } catch (ConcurrencyFailureException stale) {
            return collided(reference, key, form, page, response);
        }
    }

    @PostMapping("/dossier/{reference}/plan/onderdeel/{key}/weg")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "onderdeel uit het plan nemen")
    String remove(@PathVariable String reference, @PathVariable long key, @RequestParam int seen, Model page,
            HttpServletResponse response, RedirectAttributes next) {
        try {
            desk.remove(reference, key, seen);
            next.addFlashAttribute("gelukt", "Het onderdeel is uit het plan genomen.");
            return TO_THE_PLAN;
        } catch (Refusal refusal) {
            return refused(reference, key, asItIs(reference, key), refusal, page, response);
        } catch (ConcurrencyFailureException stale) {
            return collided(reference, key, asItIs(reference, key), page, response);
        }
    }

    @PostMapping("/dossier/{reference}/plan/onderdeel/{key}/{richting:hoger|lager}")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "volgorde van het plan aanpassen")
    String move(@PathVariable String reference, @PathVariable long key, @PathVariable String richting,
            RedirectAttributes next) {
        desk.move(reference, key, richting.equals("hoger"));
        return done(key, "De volgorde is aangepast.", next);
    }

    private static String done(long key, String message, RedirectAttributes next) {
        next.addFlashAttribute("gelukt", message);
        return TO_THE_PLAN + "#onderdeel-" + key;
    }

    /** Both texts on the screen: the own one still in the fields, the colleague's beside it; saving again decides. */
    private String collided(String reference, long key, ItemForm form, Model page, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        PlanView.Item now = item(reference, key).orElse(null);
        page.addAttribute("andere", now);
        page.addAttribute("weg", now == null);
        return form(reference, key, now == null ? form : form.seen(now.lock()), page);
    }

    private String refused(String reference, Long key, ItemForm form, Refusal refusal, Model page,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        page.addAttribute("weigering", refusal);
        return form(reference, key, form, page);
    }

    private String form(String reference, Long key, ItemForm form, Model page) {
        page.addAttribute("vorm", form);
        page.addAttribute("sleutel", key);
        page.addAttribute("doelen", choices.objectives(reader.get(), reference, form.domain()));
        page.addAttribute("dienstverleners", choices.providers(reference, form.domain()));
        return "plan/onderdeel";
    }

    private ItemForm asItIs(String reference, long key) {
        return item(reference, key).map(item -> ItemForm.of(item.content(), item.lock()))
                .orElse(ItemForm.empty(PlanItemKind.BARRIER, null));
    }

    private Optional<PlanView.Item> item(String reference, long key) {
        return views.draft(reader.get(), reference).stream()
                .flatMap(plan -> plan.items().stream()).filter(item -> item.key() == key).findFirst();
    }
}
