package be.tandem.interruption;

import java.time.LocalDate;

/** The form of the talk after the first week. */
record CheckFirstWeek(LocalDate heldOn, String story) {
}
