package be.tandem.funding;

import be.tandem.money.Euro;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The form with which a coordinator registers the invoice of an action. */
record RegisterActionInvoice(BigDecimal amount, LocalDate invoicedOn) {

    long cents() {
        return Euro.toCents(amount);
    }
}
