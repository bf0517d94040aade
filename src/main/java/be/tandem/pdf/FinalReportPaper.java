package be.tandem.pdf;

import be.tandem.closing.ClosingFile;
import be.tandem.closing.FinalAdviceView;
import be.tandem.closing.FinalReportView;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Final report and advice on paper, for the participant to take home (P22). */
@Service
public class FinalReportPaper {

    private final ClosingFile file;
    private final PaperHead head;
    private final PaperPrinter printer;

    FinalReportPaper(ClosingFile file, PaperHead head, PaperPrinter printer) {
        this.file = file;
        this.head = head;
        this.printer = printer;
    }

    /** The paper, from the first part on that one of the casemanagers wrote. */
    public Optional<byte[]> of(String reference) {
        return file.report(reference).map(report -> printer.print("eindverslag", content(reference, report)));
    }

    /** The advice by itself, once it is final: for who goes on with it but may not know the report behind it (3.2, d). */
    public Optional<byte[]> adviceOf(String reference) {
        return file.advice(reference).filter(FinalAdviceView::isFinal).map(advice -> {
            Map<String, Object> content = head.of(reference, "Eindadvies van het traject.");
            content.put("advies", advice);
            content.put("contacten", head.tandem(reference));
            return printer.print("eindadvies", content);
        });
    }

    private Map<String, Object> content(String reference, FinalReportView report) {
        FinalAdviceView advice = file.advice(reference).orElse(null);
        Map<String, Object> content = head.of(reference, "Eindverslag en eindadvies van het traject.");
        content.put("verslag", report);
        content.put("schrijverWerk", head.nameOf(report.writtenBy()));
        content.put("schrijverZorg", head.nameOf(report.contributedBy()));
        content.put("advies", advice);
        content.put("adviseur", advice == null ? null : head.nameOf(advice.advisedBy()));
        content.put("medeadviseur", advice == null ? null : head.nameOf(advice.answeredBy()));
        content.put("gesprek", file.conversation(reference).orElse(null));
        content.put("contacten", head.tandem(reference));
        return content;
    }
}
