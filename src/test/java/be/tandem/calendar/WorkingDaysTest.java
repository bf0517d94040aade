package be.tandem.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
    @ValueSource(strings = {"2026-05-15", "2026-07-20", "2026-12-31", "2026-11-02", "2027-05-07"})
    void aBridgingDayIsAWorkingDay(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
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
