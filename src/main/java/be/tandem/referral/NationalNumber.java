package be.tandem.referral;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A Belgian national number (INSZ) of a person who does not exist.
 *
 * <p>Eleven digits: birth date (yymmdd), serial number and check number 97 - (first nine digits mod 97); for whoever is
 * born from 2000 on a 2 is put before the nine digits. The National Register adds 20 or 40 to the month for its "bis"
 * numbers and never 60. This application works with fictitious people only, so it takes the months 61 to 72 and
 * nothing else: no number in it can belong to anyone.
 */
public record NationalNumber(String digits) {

    private static final int FICTITIOUS = 60;
    private static final long BORN_FROM_2000 = 2_000_000_000L;

    /** Refuses everything that {@link #parse} does not understand. */
    public NationalNumber {
        if (birthDateOf(digits).isEmpty()) {
            throw new IllegalArgumentException("not a fictitious national number");
        }
    }

    /** Reads a number with or without the usual dots, dashes and spaces; empty when it is not a fictitious number. */
    public static Optional<NationalNumber> parse(String text) {
        String digits = text.replaceAll("[ .-]", "");
        return birthDateOf(digits).map(birthDate -> new NationalNumber(digits));
    }

    /**
     * A number for demo data and tests.
     *
     * @param serial 1 to 998, by convention odd for men and even for women
     */
    public static NationalNumber fictitious(LocalDate birthDate, int serial) {
        String base = "%02d%02d%02d%03d".formatted(birthDate.getYear() % 100, birthDate.getMonthValue() + FICTITIOUS,
                birthDate.getDayOfMonth(), serial);
        return new NationalNumber(base + "%02d".formatted(check(base, birthDate.getYear() >= 2000)));
    }

    /** Follows from the number, so no form asks it. */
    public LocalDate birthDate() {
        return birthDateOf(digits).orElseThrow();
    }

    private static Optional<LocalDate> birthDateOf(String digits) {
        if (!digits.matches("[0-9]{11}") || digits.startsWith("000", 6) || digits.startsWith("999", 6)) {
            return Optional.empty();
        }
        String base = digits.substring(0, 9);
        int given = Integer.parseInt(digits.substring(9));
        try {
            if (given == check(base, false)) {
                return Optional.of(day(1900, base));
            }
            return given == check(base, true) ? Optional.of(day(2000, base)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(int century, String base) {
        return LocalDate.of(century + Integer.parseInt(base.substring(0, 2)),
                Integer.parseInt(base.substring(2, 4)) - FICTITIOUS, Integer.parseInt(base.substring(4, 6)));
    }

    private static long check(String base, boolean from2000) {
        return 97 - (Long.parseLong(base) + (from2000 ? BORN_FROM_2000 : 0)) % 97;
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "INSZ";
    }
}
