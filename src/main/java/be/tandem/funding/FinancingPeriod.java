package be.tandem.funding;

import be.tandem.calendar.DutchDate;
import java.time.LocalDate;

/** How a network works from a day on. */
public record FinancingPeriod(FinancingMode mode, LocalDate from) {

    public String firstDay() {
        return DutchDate.inFull(from);
    }
}
