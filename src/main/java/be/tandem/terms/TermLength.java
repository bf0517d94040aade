package be.tandem.terms;

import be.tandem.calendar.WorkingDays;
import java.time.LocalDate;

/**
 * Length of a legal or agreed term.
 *
 * @param amount how many units, may be negative for a term that counts back from an end date
 * @param unit calendar months, weeks, calendar days or Belgian working days
 * @param source article or document the term rests on, as printed in the decision table
 */
public record TermLength(int amount, Unit unit, String source) {

    /** Unit in which a term is counted. */
    public enum Unit { MONTHS, WEEKS, DAYS, WORKING_DAYS }

    /** Last day of the term that starts on the given day; months are calendar months. */
    public LocalDate from(LocalDate start) {
        return switch (unit) {
            case MONTHS -> start.plusMonths(amount);
            case WEEKS -> start.plusWeeks(amount);
            case DAYS -> start.plusDays(amount);
            case WORKING_DAYS -> WorkingDays.add(start, amount);
        };
    }

    /** The same term a number of times over, for a cycle whose days are all counted from one start. */
    public TermLength times(int count) {
        return new TermLength(amount * count, unit, source);
    }
}
