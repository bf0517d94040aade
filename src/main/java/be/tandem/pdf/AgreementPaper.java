package be.tandem.pdf;

import be.tandem.internship.AgreementView;
import be.tandem.internship.InternshipFile;
import be.tandem.internship.InternshipView;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The internship agreement on paper. The employer keeps a copy, so it holds what the three of them signed and nothing
 * else of the file: no diagnosis, no care, not even the name of the kind of trajectory (D10).
 */
@Service
public class AgreementPaper {

    private final InternshipFile file;
    private final PaperHead head;
    private final PaperPrinter printer;

    AgreementPaper(InternshipFile file, PaperHead head, PaperPrinter printer) {
        this.file = file;
        this.head = head;
        this.printer = printer;
    }

    /** The paper, once everybody signed. */
    public Optional<byte[]> of(String reference, Long internship) {
        return file.find(reference, internship).map(InternshipView::agreement)
                .map(agreement -> printer.print("stageovereenkomst", content(reference, agreement)));
    }

    private Map<String, Object> content(String reference, AgreementView agreement) {
        Map<String, Object> content = head.of(reference, "Overeenkomst over een stage op een werkvloer.");
        content.put("overeenkomst", agreement);
        content.put("contacten", head.caseManagerWork(reference));
        return content;
    }
}
