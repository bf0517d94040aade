package be.tandem.inspection.web;

import be.tandem.access.CaseAccess;
import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.Right;
import be.tandem.inspection.InspectionOutcome;
import be.tandem.inspection.InspectionReport;
import be.tandem.inspection.InspectionRequestView;
import be.tandem.inspection.InspectionRequests;
import be.tandem.network.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the inspection. */
@Component
class InspectionView {

    private static final int LINES = 50;

    private final InspectionReport report;
    private final InspectionRequests requests;
    private final CaseAccess access;
    private final CurrentReader reader;
    private final Staff staff;
    private final Clock clock;

    InspectionView(InspectionReport report, InspectionRequests requests, CaseAccess access, CurrentReader reader,
            Staff staff, Clock clock) {
        this.report = report;
        this.requests = requests;
        this.access = access;
        this.reader = reader;
        this.staff = staff;
        this.clock = clock;
    }

    String of(String reference, String who, int number, Model page) {
        page.addAttribute("regels", report.page(reference, who.isEmpty() ? null : who, Math.max(number, 1) - 1, LINES));
        page.addAttribute("mensen", report.people(reference));
        page.addAttribute("wie", who);
        page.addAttribute("vragen", rows(reference));
        page.addAttribute("antwoorden", InspectionOutcome.values());
        page.addAttribute("magNoteren", access.may(reader.get(), reference, FilePart.AUDIT, Right.WRITE));
        page.addAttribute("vandaag", LocalDate.now(clock));
        if (!page.containsAttribute("formulier")) {
            page.addAttribute("formulier", RequestForm.EMPTY);
        }
        return "inspection/inzage";
    }

    private List<Row> rows(String reference) {
        return requests.of(reference).stream().map(request -> new Row(request,
                request.answeredBy() == null ? null : staff.get(request.answeredBy()).name())).toList();
    }

    /** A request with the name of who answered. */
    record Row(InspectionRequestView request, String answeredBy) {
    }
}
