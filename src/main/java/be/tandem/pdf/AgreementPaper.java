package be.tandem.pdf;

import be.tandem.access.Reader;
import be.tandem.dossier.CaseItems;
import be.tandem.internship.AgreementView;
import be.tandem.internship.InternshipStory;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The internship agreement on paper. The employer keeps a copy, so it holds what the three of them signed and nothing
 * else of the file: no diagnosis, no care, not even the name of the kind of trajectory (D10).
 */
@Service
public class AgreementPaper {

    private final CaseItems items;
    private final PaperHead head;
    private final PaperPrinter printer;

    AgreementPaper(CaseItems items, PaperHead head, PaperPrinter printer) {
        this.items = items;
        this.head = head;
        this.printer = printer;
    }

    /** The paper, once everybody signed, of an internship of this case that this reader may see (D4, domain 3.2). */
    public Optional<byte[]> of(Reader reader, String reference, Long internship) {
        return items.internships(reader, reference).stream().map(InternshipStory::internship)
                .filter(view -> view.id().equals(internship) && view.agreement() != null).findFirst()
                .map(view -> printer.print("stageovereenkomst", content(reference, view.agreement())));
    }

    private Map<String, Object> content(String reference, AgreementView agreement) {
        Map<String, Object> content = head.of(reference, "Overeenkomst over een stage op een werkvloer.");
        content.put("overeenkomst", agreement);
        content.put("contacten", head.caseManagerWork(reference));
        return content;
    }
}
