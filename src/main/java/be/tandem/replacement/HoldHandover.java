package be.tandem.replacement;

import java.time.LocalDate;

/** What came out of the conversation between the participant and who comes new. */
record HoldHandover(LocalDate heldOn, String agreements, Consent participantConsent) {

    enum Consent { GIVEN, NOT_GIVEN, NOT_ASKED }
}
