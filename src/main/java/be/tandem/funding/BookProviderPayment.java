package be.tandem.funding;

import be.tandem.money.Euro;
import be.tandem.plan.PlanDomain;
import java.math.BigDecimal;

/** The form with which a coordinator books a payment to a provider, or takes one back. */
record BookProviderPayment(Booking booking, String trajectory, BigDecimal amount, PlanDomain domain, Integer line) {

    enum Booking { PAYMENT, COUNTER_ENTRY }

    boolean isPayment() {
        return booking == Booking.PAYMENT;
    }

    long cents() {
        return Euro.toCents(amount);
    }
}
