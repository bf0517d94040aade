package be.tandem.outflow.web;

import be.tandem.access.CurrentReader;
import be.tandem.form.Refusal;
import be.tandem.network.Role;
import be.tandem.outflow.ImportRefused;
import be.tandem.outflow.OutflowImport;
import be.tandem.outflow.OutflowIndicator;
import be.tandem.outflow.Outflows;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where VDAB-beheer measures the outflow: what is due, a file, one by hand, and the two indicators (P27). */
@Controller
@RequestMapping("/uitstroom")
class OutflowPage {

    private static final String PAGE = "outflow/uitstroom";
    private static final int MOST_DUE = 100;

    private final Outflows outflows;
    private final OutflowImport files;
    private final CurrentReader current;

    OutflowPage(Outflows outflows, OutflowImport files, CurrentReader current) {
        this.outflows = outflows;
        this.files = files;
        this.current = current;
    }

    /** Before every handler of this page. */
    @ModelAttribute
    void forVdabManagersOnly() {
        if (!current.get().has(Role.VDAB_MANAGER)) {
            throw new AccessDeniedException("outflow is for VDAB-beheer");
        }
    }

    @GetMapping
    String show(Model model) {
        return page(model, MeasurementForm.EMPTY);
    }

    @PostMapping("/bestand")
    String read(@RequestParam MultipartFile bestand, Model model, RedirectAttributes flash, HttpServletResponse response)
            throws IOException {
        try {
            Map<Outflows.Outcome, Integer> lines = files.read(bestand.getBytes(), current.get().userId());
            flash.addFlashAttribute("gelukt", lines.getOrDefault(Outflows.Outcome.SAVED, 0) + " nieuw bewaard, "
                    + lines.getOrDefault(Outflows.Outcome.CORRECTED, 0) + " verbeterd, "
                    + lines.getOrDefault(Outflows.Outcome.KNOWN, 0) + " waren al bekend.");
            return "redirect:/uitstroom";
        } catch (ImportRefused refused) {
            model.addAttribute("regels", refused.errors());
        } catch (Refusal refused) {
            model.addAttribute("bestandsfout", refused.getMessage());
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return page(model, MeasurementForm.EMPTY);
    }

    @PostMapping("/meting")
    String measure(MeasurementForm meting, Model model, RedirectAttributes flash, HttpServletResponse response) {
        try {
            outflows.record(meting.line(), current.get().userId());
            flash.addFlashAttribute("gelukt", "De meting is bewaard.");
            return "redirect:/uitstroom";
        } catch (Refusal refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("fout", refused.getMessage());
            return page(model, meting);
        }
    }

    private String page(Model model, MeasurementForm form) {
        model.addAttribute("vorm", form);
        model.addAttribute("maanden", Outflows.MOMENTS);
        List<OutflowIndicator> indicators = outflows.indicators();
        model.addAttribute("indicatoren", indicators);
        model.addAttribute("teMeten", outflows.due(MOST_DUE));
        model.addAttribute("aantalTeMeten", indicators.stream().mapToLong(OutflowIndicator::due).sum());
        return PAGE;
    }
}
