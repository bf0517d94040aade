package be.tandem.complaint;

import java.time.LocalDate;

/** The form of the message of receipt, within ten days. */
record AcknowledgeComplaint(LocalDate acknowledgedOn, ContactWay acknowledgedWay) {
}
