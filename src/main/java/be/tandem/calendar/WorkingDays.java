package be.tandem.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Belgian working days: Monday to Friday without the legal holidays; a bridging day is a working day. */
public final class WorkingDays {

    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));

    private WorkingDays() {
    }

    /** The day that lies the given number of working days after (or, when negative, before) the start. */
    public static LocalDate add(LocalDate start, int workingDays) {
        int step = workingDays < 0 ? -1 : 1;
        LocalDate day = start;
        for (int left = Math.abs(workingDays); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Whether offices are open by law on this day. */
    public static boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !HOLIDAYS.isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
    }
}
