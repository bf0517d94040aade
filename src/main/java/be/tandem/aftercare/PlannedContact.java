package be.tandem.aftercare;

import java.time.LocalDate;

/**
 * The next contact in the after-care.
 *
 * @param last whether it is the one after which the after-care ends
 */
public record PlannedContact(LocalDate on, boolean last) {
}
