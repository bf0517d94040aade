package be.tandem.handover.web;

import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.handover.Summaries;
import be.tandem.handover.SummaryVersion;
import be.tandem.network.Staff;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How the summary came to be; for those who write it, since it holds what is not meant for others. */
@Controller
class HistoryPage {

    /** A version with the name of who made it. */
    public record NamedVersion(SummaryVersion version, String name) {
    }

    private final Summaries summaries;
    private final Staff staff;

    HistoryPage(Summaries summaries, Staff staff) {
        this.summaries = summaries;
        this.staff = staff;
    }

    @GetMapping("/dossier/{reference}/overdracht/geschiedenis")
    @OfCase(part = FilePart.HANDOVER, right = Right.WRITE, purpose = "geschiedenis van de samenvatting bekijken")
    String show(@PathVariable String reference, Model page) {
        List<NamedVersion> versions = summaries.history(reference).stream()
                .map(version -> new NamedVersion(version, staff.get(version.changedBy()).name())).toList();
        page.addAttribute("versies", versions);
        return "handover/geschiedenis";
    }
}
