package be.tandem.absence;

import java.time.LocalDate;

/** The form with which somebody, or who leads that person, registers an absence; the last day when it is known. */
record ReportAbsence(String person, LocalDate startsOn, LocalDate lastDay) {
}
