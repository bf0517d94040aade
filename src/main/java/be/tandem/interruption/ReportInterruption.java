package be.tandem.interruption;

import java.time.LocalDate;

/** The form with which a casemanager reports that an own trajectory lies still. */
record ReportInterruption(String trajectory, InterruptionGround ground, LocalDate interruptedOn,
                          LocalDate expectedReturnOn, String contactAgreement) {
}
