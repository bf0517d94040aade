package be.tandem.dossier;

import be.tandem.calendar.DaysLeft;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day by which something must be done, or on which something begins.
 *
 * @param name Dutch name
 * @param source article or agreement that the term rests on, null when people agreed on the day
 * @param daysLeft calendar days from today, negative when the day has passed
 */
public record NextTerm(String name, LocalDate day, String source, long daysLeft) {

    static NextTerm of(String name, LocalDate day, String source, LocalDate today) {
        return new NextTerm(name, day, source, ChronoUnit.DAYS.between(today, day));
    }

    /** For example “nog 12 dagen”. */
    @JsonProperty("left")
    public String left() {
        return DaysLeft.words(daysLeft);
    }

    public boolean isLate() {
        return daysLeft < 0;
    }
}
