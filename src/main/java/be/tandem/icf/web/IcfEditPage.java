package be.tandem.icf.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.form.Refusal;
import be.tandem.icf.IcfAnswers;
import be.tandem.icf.IcfAssessments;
import be.tandem.icf.IcfBase;
import be.tandem.icf.IcfConflict;
import be.tandem.icf.IcfEdit;
import be.tandem.icf.IcfMoment;
import be.tandem.icf.IcfProblem;
import be.tandem.icf.IcfRefused;
import be.tandem.icf.IcfView;
import be.tandem.network.Staff;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a draft is begun, filled in part by part, and finished. Whatever is refused stays on the page as it was typed. */
@Controller
class IcfEditPage {

    private static final String PAGE = "icf/invullen";

    private final IcfAssessments assessments;
    private final CurrentReader reader;
    private final Staff staff;

    IcfEditPage(IcfAssessments assessments, CurrentReader reader, Staff staff) {
        this.assessments = assessments;
        this.reader = reader;
        this.staff = staff;
    }

    @PostMapping("/dossier/{reference}/icf")
    @OfCase(part = FilePart.ICF, right = Right.WRITE, purpose = "ICF-inschatting beginnen")
    String start(@PathVariable String reference, @RequestParam IcfMoment moment, RedirectAttributes flash) {
        try {
            int number = assessments.start(reader.get(), reference, moment);
            return "redirect:/dossier/" + reference + "/icf/" + number + "/invullen";
        } catch (Refusal refusal) {
            flash.addFlashAttribute("fout", refusal.getMessage());
        } catch (DataIntegrityViolationException atTheSameTime) {
            flash.addFlashAttribute("fout", "Een collega begon net ook een inschatting. Werk daarin verder.");
        }
        return "redirect:/dossier/" + reference + "/icf";
    }

    @GetMapping("/dossier/{reference}/icf/{number:\\d{1,4}}/invullen")
    @OfCase(part = FilePart.ICF, right = Right.WRITE, purpose = "ICF-inschatting openen om ze in te vullen")
    String edit(@PathVariable String reference, @PathVariable int number, Model model) {
        IcfView draft = find(reference, number);
        if (draft.finished()) {
            return "redirect:/dossier/" + reference + "/icf/" + number;
        }
        model.addAttribute("form", IcfForm.of(draft));
        return PAGE;
    }

    /** @param doen {@code afwerken}, or the part of the page to come back to */
    @PostMapping("/dossier/{reference}/icf/{number:\\d{1,4}}/invullen")
    @OfCase(part = FilePart.ICF, right = Right.WRITE, purpose = "ICF-inschatting bewaren")
    String save(@PathVariable String reference, @PathVariable int number, @RequestParam IcfMoment moment,
            @RequestParam(defaultValue = "") String doen, @RequestParam(defaultValue = "") String basis,
            @RequestParam Map<String, String> fields, Model model, RedirectAttributes flash, HttpServletResponse answer) {
        IcfEdit edit = new IcfEdit(moment, typed(fields), IcfBase.parse(basis));
        String page = "redirect:/dossier/" + reference + "/icf/" + number;
        try {
            if (doen.equals("afwerken")) {
                assessments.finish(reader.get(), reference, number, edit);
                flash.addFlashAttribute("gelukt", "De inschatting is afgewerkt.");
                return page;
            }
            assessments.save(reader.get(), reference, number, edit);
            String part = doen.matches("[A-Za-z_-]{1,40}") ? doen : "";
            flash.addFlashAttribute("bewaard", part);
            return page + "/invullen" + (part.isEmpty() ? "" : "#" + part);
        } catch (IcfRefused refused) {
            answer.setStatus(HttpStatus.BAD_REQUEST.value());
            return again(reference, number, edit, refused.problems(), Map.of(), model);
        } catch (IcfConflict conflict) {
            answer.setStatus(HttpStatus.CONFLICT.value());
            return again(reference, number, edit, List.of(), conflict.theirs(), model);
        } catch (Refusal finished) {
            // A colleague finished it meanwhile: what was typed has no place any more, but must not vanish.
            answer.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("afgewerkt", finished.getMessage());
            return again(reference, number, edit, List.of(), Map.of(), model);
        }
    }

    private String again(String reference, int number, IcfEdit edit, List<IcfProblem> problems,
            Map<String, String> theirs, Model model) {
        IcfView saved = find(reference, number);
        model.addAttribute("form", new IcfForm(saved, edit.moment(), edit.mergedWith(saved), problems, theirs));
        model.addAttribute("collega", staff.get(saved.by()).name());
        return PAGE;
    }

    private IcfView find(String reference, int number) {
        return assessments.find(reader.get(), reference, number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The answers among what the form sent. */
    private static IcfAnswers typed(Map<String, String> fields) {
        fields.keySet().removeAll(List.of("moment", "doen", "basis", "_csrf"));
        return IcfAnswers.of(fields);
    }
}
