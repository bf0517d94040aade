package be.tandem.access;

import java.time.LocalDate;
import java.util.List;

/**
 * One person or organisation on the page of the consents.
 *
 * @param who name in Dutch
 * @param purpose what it is for, in Dutch
 * @param since day of the consent that stands, null when there is none
 * @param earlier consents that were withdrawn, as Dutch periods
 */
public record ConsentLine(ConsentHolder holder, String who, String purpose, LocalDate since, List<String> earlier) {

    public boolean stands() {
        return since != null;
    }
}
