package be.tandem.pdf;

import be.tandem.inspection.InspectionLine;
import be.tandem.inspection.InspectionReport;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The participant's inspection report: who read or changed what of the confidential part, when and why (D5, D6). */
@Service
public class InspectionPaper {

    private final InspectionReport report;
    private final PaperHead head;
    private final PaperPrinter printer;

    InspectionPaper(InspectionReport report, PaperHead head, PaperPrinter printer) {
        this.report = report;
        this.head = head;
        this.printer = printer;
    }

    /** Every line until now; the look that makes this paper is the last of them. */
    public byte[] of(String reference) {
        List<InspectionLine> all = report.of(reference);
        Map<String, Object> content = head.of(reference, "Wie het vertrouwelijke deel van het dossier las of veranderde.");
        content.put("aantal", all.size());
        content.put("maanden", InspectedVisit.byMonth(all));
        content.put("mensen", InspectedPerson.summary(all));
        content.put("contacten", head.tandem(reference));
        return printer.print("inzage", content);
    }
}
