package be.tandem.funding;

import be.tandem.money.Euro;

/** What one trajectory brought into the reserve and what was paid for it, in cents. */
public record CaseSum(String reference, long received, long paid) {

    public String receivedInDutch() {
        return Euro.inDutch(received);
    }

    public String paidInDutch() {
        return Euro.inDutch(paid);
    }

    public String differenceInDutch() {
        return Euro.inDutch(received - paid);
    }

    /** A heavier case, which the lighter ones help to pay (F4). */
    public boolean costsMore() {
        return paid > received;
    }
}
