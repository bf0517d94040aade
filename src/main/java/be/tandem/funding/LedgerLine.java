package be.tandem.funding;

import be.tandem.calendar.DutchDate;
import be.tandem.money.Euro;
import java.time.LocalDate;

/**
 * A line of the ledger as people read it.
 *
 * @param number under which a payment can be taken back
 * @param what in Dutch
 * @param cents above zero when it came in
 * @param by name of who booked it
 */
public record LedgerLine(long number, LocalDate on, String reference, String what, long cents, String by) {

    public String day() {
        return DutchDate.inFull(on);
    }

    public String amount() {
        return Euro.inDutch(cents);
    }
}
