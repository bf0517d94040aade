package be.tandem.aftercare;

import java.time.LocalDate;

/** The form of the talk after a year. */
record ReviewNeeds(HoldAfterCareContact.Reached reached, LocalDate contactOn, String situation, String needs,
                   String nextHelp) {

    AfterCareTalk talk() {
        return new AfterCareTalk(contactOn, situation, needs, nextHelp, false);
    }
}
