package be.tandem.aftercare;

import java.time.LocalDate;

/** The form of a contact after 1, 3 or 6 months. */
record HoldAfterCareContact(Reached reached, LocalDate contactOn, String situation, Outcome afterCareOutcome) {

    enum Reached { YES, NO }

    enum Outcome { CONTINUE, END }

    AfterCareTalk talk() {
        return new AfterCareTalk(contactOn, situation, null, null, afterCareOutcome == Outcome.CONTINUE);
    }
}
