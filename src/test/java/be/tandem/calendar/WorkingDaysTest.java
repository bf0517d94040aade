package be.tandem.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-07-21",
        "2026-11-11", "2026-12-25", "2027-03-29", "2027-05-06", "2027-05-17", "2028-04-17", "2032-03-29"})
    void noWorkOnAFixedOrEasterBasedLegalHoliday(LocalDate holiday) {
        assertThat(WorkingDays.isWorkingDay(holiday)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-15", "2026-07-20", "2026-12-31", "2026-11-02", "2027-05-07",
        "2028-07-11"})
    void aBridgingDayOrTheFlemishFeastIsAWorkingDay(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }

    /** The ten legal holidays of the law of 4 January 1974, with Easter reckoned by the rule of Meeus, Jones and Butcher. */
    @Test
    void inTenYearsEachDayIsAWorkingDayUnlessWeekendOrOneOfTheTenLegalHolidays() {
        for (int year = 2026; year <= 2035; year++) {
            Set<LocalDate> holidays = legalHolidays(year);
            assertThat(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(day -> day.getDayOfWeek().getValue() < 6 && !WorkingDays.isWorkingDay(day)))
                    .containsExactlyInAnyOrderElementsOf(holidays.stream()
                            .filter(day -> day.getDayOfWeek().getValue() < 6).toList());
            assertThat(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(day -> day.getDayOfWeek().getValue() > 5).filter(WorkingDays::isWorkingDay)).isEmpty();
        }
    }

    private static Set<LocalDate> legalHolidays(int year) {
        LocalDate easter = easter(year);
        return Set.of(LocalDate.of(year, 1, 1), easter.plusDays(1), LocalDate.of(year, 5, 1), easter.plusDays(39),
                easter.plusDays(50), LocalDate.of(year, 7, 21), LocalDate.of(year, 8, 15), LocalDate.of(year, 11, 1),
                LocalDate.of(year, 11, 11), LocalDate.of(year, 12, 25));
    }

    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leap = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (leap / 4) - epact - leap % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int march = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, march / 31, march % 31 + 1);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-18,10,2027-01-05", "2026-04-02,1,2026-04-03", "2026-04-03,1,2026-04-07",
        "2027-01-05,-10,2026-12-18", "2026-11-22,0,2026-11-22"})
    void countsOnlyWorkingDays(LocalDate start, int days, LocalDate end) {
        assertThat(WorkingDays.add(start, days)).isEqualTo(end);
    }

    @Test
    void theLastDayOfATermLastsUntilItsLastSecondInBrussels() {
        LocalDate summerTimeBegins = LocalDate.of(2026, 3, 29);
        assertThat(BelgianTime.endOf(summerTimeBegins).toInstant()).hasToString("2026-03-29T21:59:59Z");
        assertThat(BelgianTime.dayOf(BelgianTime.endOf(summerTimeBegins))).isEqualTo(summerTimeBegins);
    }
}
