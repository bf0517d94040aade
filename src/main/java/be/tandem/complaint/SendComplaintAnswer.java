package be.tandem.complaint;

import java.time.LocalDate;

/** The form that says when and how the answer went out. */
record SendComplaintAnswer(LocalDate sentOn, ContactWay sentWay) {
}
