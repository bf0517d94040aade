package be.tandem.pdf;

import be.tandem.stop.EarlyStops;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The letter to a participant whose trajectory VDAB stopped early: why, who helps now, and where to complain (P17, N2). */
@Service
public class StopLetterPaper {

    private final EarlyStops stops;
    private final PaperHead head;
    private final PaperPrinter printer;

    StopLetterPaper(EarlyStops stops, PaperHead head, PaperPrinter printer) {
        this.stops = stops;
        this.head = head;
        this.printer = printer;
    }

    /** The letter, once VDAB decided. */
    public Optional<byte[]> of(String reference) {
        return stops.decision(reference).map(decision -> {
            Map<String, Object> content = head.of(reference, "Beslissing om het traject vroeger te stoppen.");
            content.put("beslissing", decision);
            content.put("contacten", head.tandem(reference));
            return printer.print("stopbrief", content);
        });
    }
}
