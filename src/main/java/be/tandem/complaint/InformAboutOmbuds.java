package be.tandem.complaint;

import java.time.LocalDate;

/** The form that says when the participant heard of the Vlaamse Ombudsdienst, because the answer is late. */
record InformAboutOmbuds(LocalDate ombudsToldOn, ContactWay ombudsToldWay) {
}
