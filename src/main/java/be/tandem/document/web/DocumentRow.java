package be.tandem.document.web;

import be.tandem.document.DocumentLine;
import java.util.Locale;

/**
 * A document as a page shows it.
 *
 * @param addedBy name of the person
 * @param withdrawnBy name of the person, null as long as the document stands
 * @param restricted stays between the two casemanagers (D4)
 */
public record DocumentRow(DocumentLine line, String addedBy, String withdrawnBy, boolean restricted) {

    private static final int THOUSAND = 1024;

    /** For example "340 kB" or "1,2 MB". */
    public String size() {
        double kilobytes = line.size() / (double) THOUSAND;
        return kilobytes < THOUSAND ? Math.max(1, Math.round(kilobytes)) + " kB"
                : String.format(Locale.forLanguageTag("nl-BE"), "%.1f MB", kilobytes / THOUSAND);
    }
}
