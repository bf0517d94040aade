package be.tandem.feedback;

import java.time.LocalDate;

/**
 * The period over which answers are added up: long enough for five people, and shown only once it is over, so that nobody
 * can subtract yesterday's table from today's.
 *
 * @param half 1 or 2
 */
public record HalfYear(int year, int half) {

    public static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    public HalfYear previous() {
        return half == 2 ? new HalfYear(year, 1) : new HalfYear(year - 1, 2);
    }

    LocalDate firstDay() {
        return LocalDate.of(year, half == 1 ? 1 : 7, 1);
    }

    LocalDate lastDay() {
        return firstDay().plusMonths(6).minusDays(1);
    }

    /** For example 2026-1, as it is stored and stands in addresses. */
    public String code() {
        return year + "-" + half;
    }

    public String dutchName() {
        return (half == 1 ? "januari tot en met juni " : "juli tot en met december ") + year;
    }
}
