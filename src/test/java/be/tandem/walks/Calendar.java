package be.tandem.walks;

import be.tandem.calendar.BelgianTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The one virtual calendar on which all trajectories of a batch live; engine and dossier read the same clock. */
final class Calendar {

    private Calendar() {
    }

    static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    static LocalDate today() {
        return BelgianTime.dayOf(ClockUtil.getCurrentTime());
    }

    /** Never back. */
    static void moveTo(Instant moment) {
        if (moment.isAfter(now())) {
            ClockUtil.setCurrentTime(Date.from(moment));
        }
    }

    static void begin(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** Some moment of a working day, the given number of days later. */
    static Instant workingHours(Instant from, int days, Draw draw) {
        LocalDate day = from.atZone(BelgianTime.ZONE).toLocalDate().plusDays(days);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.atTime(LocalTime.of(8, 0)).plusMinutes(draw.between(0, 540)).atZone(BelgianTime.ZONE).toInstant();
    }
}
