package be.tandem.absence;

import java.time.LocalDate;

/** The form that says that somebody is back, or away longer or shorter than was known. */
record ChangeAbsence(String absence, Change change, LocalDate newLastDay) {

    enum Change { RETURNED, OTHER_LAST_DAY, LAST_DAY_UNKNOWN }
}
