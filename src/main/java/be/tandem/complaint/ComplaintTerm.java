package be.tandem.complaint;

import be.tandem.calendar.DaysLeft;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A term of a complaint.
 *
 * @param dueOn last day of the term
 * @param doneOn null while it runs
 * @param daysLeft calendar days from today, or from the day it was done, to the last day; negative when late
 */
public record ComplaintTerm(LocalDate dueOn, LocalDate doneOn, long daysLeft) {

    static ComplaintTerm of(LocalDate dueOn, LocalDate doneOn, LocalDate today) {
        return new ComplaintTerm(dueOn, doneOn, ChronoUnit.DAYS.between(doneOn == null ? today : doneOn, dueOn));
    }

    public boolean isDone() {
        return doneOn != null;
    }

    public boolean isLate() {
        return daysLeft < 0;
    }

    /** For example “nog 3 dagen” or “2 dagen te laat”. */
    public String words() {
        return isDone() && !isLate() ? "op tijd" : DaysLeft.words(daysLeft);
    }
}
