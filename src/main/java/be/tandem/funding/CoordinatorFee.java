package be.tandem.funding;

import be.tandem.money.Euro;

/**
 * What a network gets for one trajectory (domain 4.1), in cents. The coordinator may use a share for the own tasks (F1); that is
 * taken from each part alike, so that it is never more than that share of what came in, also when the last part never comes.
 *
 * @param firstPercent how much of it comes at BEZIG
 * @param ownTasksPercent how much of it stays out of the reserve
 * @param source what the amount rests on
 */
public record CoordinatorFee(long cents, int firstPercent, int ownTasksPercent, String source) {

    /** What the reserve gets at BEZIG. */
    long firstPart() {
        return forReserve(Euro.percent(cents, firstPercent));
    }

    /** What the reserve gets at the end: all that is left, so that no cent is lost in rounding. */
    long lastPart(long paid) {
        return forReserve(cents) - paid;
    }

    private long forReserve(long received) {
        return received - Euro.percent(received, ownTasksPercent);
    }
}
