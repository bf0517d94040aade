package be.tandem.plan;

import be.tandem.calendar.DutchDate;
import java.time.LocalDate;

/** When an action is planned, in words. */
final class Period {

    private Period() {
    }

    static String of(LocalDate from, LocalDate until) {
        if (from == null && until == null) {
            return "";
        }
        if (until == null) {
            return "vanaf " + DutchDate.of(from);
        }
        return from == null ? "tot en met " + DutchDate.of(until)
                : "van " + DutchDate.of(from) + " tot en met " + DutchDate.of(until);
    }
}
