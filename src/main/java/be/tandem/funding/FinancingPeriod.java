package be.tandem.funding;

import java.time.LocalDate;

/** How a network works from a day on. */
public record FinancingPeriod(FinancingMode mode, LocalDate from) {
}
