package be.tandem.funding;

import be.tandem.calendar.DutchDate;
import be.tandem.money.Euro;
import java.time.LocalDate;

/**
 * The invoice of an action as people read it; nothing of the action itself, which is in the confidential part (domain 3.2).
 *
 * @param cents null when it was not registered yet
 * @param payable false when the action was corrected afterwards and cannot be charged
 */
public record InvoiceLine(long number, String reference, LocalDate askedOn, LocalDate invoicedOn, Long cents, boolean payable) {

    public boolean isRegistered() {
        return cents != null;
    }

    public String dayAsked() {
        return DutchDate.inFull(askedOn);
    }

    public String dayInvoiced() {
        return invoicedOn == null ? "–" : DutchDate.inFull(invoicedOn);
    }

    public String amount() {
        return isRegistered() ? Euro.inDutch(cents) : "nog geen factuur";
    }
}
