package be.tandem.action;

import java.time.LocalDate;

/** One work or care action as its provider registers it. */
record RegisterAction(String plannedAction, ActionKind kind, LocalDate happenedOn, Integer durationMinutes, String note,
                      Boolean lastAction) {
}
