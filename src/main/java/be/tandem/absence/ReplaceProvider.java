package be.tandem.absence;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a coordinator decides about a provider who is away for more than 20 working days; who comes agreed before. */
record ReplaceProvider(Decision replacement, String newProvider, LocalDate firstAppointmentOn, BigDecimal weeklyHours,
                       String keepReason) {

    enum Decision { REPLACE, KEEP_CASE_MANAGER }
}
