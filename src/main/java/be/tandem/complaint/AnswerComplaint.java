package be.tandem.complaint;

import java.time.LocalDate;

/** The form of the answer: what was found, why, and what was agreed. */
record AnswerComplaint(String investigation, Finding finding, String motivation, Agreed measuresAgreed, String measures,
                       String measuresOwner, LocalDate measuresCheckOn) {

    enum Agreed { YES, NO }
}
