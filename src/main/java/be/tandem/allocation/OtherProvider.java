package be.tandem.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Who comes in the place of a provider at the participant's request (N1) or because of an absence (P16), and agreed to it.
 *
 * @param provider log-in of somebody of the network
 */
public record OtherProvider(String provider, LocalDate firstAppointmentOn, BigDecimal weeklyHours) {
}
