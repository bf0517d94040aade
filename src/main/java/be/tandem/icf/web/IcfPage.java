package be.tandem.icf.web;

import be.tandem.access.CaseAccess;
import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.icf.IcfAssessments;
import be.tandem.icf.IcfComponent;
import be.tandem.icf.IcfLevel;
import be.tandem.icf.IcfMoment;
import be.tandem.icf.IcfView;
import be.tandem.network.Staff;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The pages on which ICF assessments are read: the list, one of them, several beside each other, the extract. */
@Controller
class IcfPage {

    private final IcfAssessments assessments;
    private final CaseAccess access;
    private final CurrentReader reader;
    private final Staff staff;

    IcfPage(IcfAssessments assessments, CaseAccess access, CurrentReader reader, Staff staff) {
        this.assessments = assessments;
        this.access = access;
        this.reader = reader;
        this.staff = staff;
    }

    @GetMapping("/dossier/{reference}/icf")
    @OfCase(part = FilePart.ICF, purpose = "ICF-inschattingen bekijken")
    String list(@PathVariable String reference, Model model) {
        List<IcfView> all = assessments.of(reader.get(), reference);
        model.addAttribute("inschattingen", all);
        model.addAttribute("medewerkers", staff);
        model.addAttribute("momenten", IcfMoment.values());
        model.addAttribute("magSchrijven", access.may(reader.get(), reference, FilePart.ICF, Right.WRITE));
        model.addAttribute("heeftOntwerp", all.stream().anyMatch(assessment -> !assessment.finished()));
        return "icf/lijst";
    }

    @GetMapping("/dossier/{reference}/icf/{number:\\d{1,4}}")
    @OfCase(part = FilePart.ICF, purpose = "ICF-inschatting bekijken")
    String show(@PathVariable String reference, @PathVariable int number, Model model) {
        IcfView assessment = assessments.find(reader.get(), reference, number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("icf", assessment);
        model.addAttribute("antwoorden", assessment.answers());
        model.addAttribute("sterk", assessment.answers().at(IcfLevel.STERKTE, assessment.catalogue()));
        model.addAttribute("ernstig", assessment.answers().at(IcfLevel.ERNSTIG_PROBLEEM, assessment.catalogue()));
        model.addAttribute("onderdelen", IcfComponent.values());
        model.addAttribute("door", staff.get(assessment.by()).name());
        model.addAttribute("magSchrijven", access.may(reader.get(), reference, FilePart.ICF, Right.WRITE));
        return "icf/inschatting";
    }

    @GetMapping("/dossier/{reference}/icf/vergelijken")
    @OfCase(part = FilePart.ICF, purpose = "ICF-inschattingen vergelijken")
    String compare(@PathVariable String reference, @RequestParam(defaultValue = "veranderd") String toon, Model model) {
        boolean onlyChanged = !toon.equals("alles");
        Comparison comparison = new Comparison(assessments.of(reader.get(), reference));
        model.addAttribute("vergelijking", comparison);
        model.addAttribute("niveaus", IcfLevel.values());
        model.addAttribute("alleenVeranderd", onlyChanged);
        model.addAttribute("tekeningen", comparison.pictures(onlyChanged));
        return "icf/vergelijken";
    }

    @GetMapping("/dossier/{reference}/icf/uittreksel")
    @OfCase(part = FilePart.ICF_EXTRACT, purpose = "uittreksel ICF bekijken")
    String extract(@PathVariable String reference, Model model) {
        model.addAttribute("uittreksel", assessments.extract(reader.get(), reference).orElse(null));
        return "icf/uittreksel";
    }
}
