package be.tandem.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;

/** Turns calendar days of Europe/Brussels into the instants that timers need, and back. */
public final class BelgianTime {

    /** The zone in which a calendar day begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private BelgianTime() {
    }

    /** First instant of the day. */
    public static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(ZONE).toInstant());
    }

    /** Last second of the day: a person is on time during the whole last day of a term. */
    public static Date endOf(LocalDate day) {
        return Date.from(day.atTime(LAST_SECOND).atZone(ZONE).toInstant());
    }

    /** Calendar day on which the instant falls. */
    public static LocalDate dayOf(Date instant) {
        return instant.toInstant().atZone(ZONE).toLocalDate();
    }
}
