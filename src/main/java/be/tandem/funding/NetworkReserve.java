package be.tandem.funding;

import be.tandem.money.Euro;
import java.util.List;

/**
 * The reserve of a network, and what happened with it in a year.
 *
 * @param balance what is in it now
 * @param opening what was in it at the beginning of the year
 * @param lines of the year, oldest first
 * @param cases the trajectories with a line in the year, with all they ever brought and cost; the heaviest first
 */
public record NetworkReserve(long balance, long opening, List<LedgerLine> lines, List<CaseSum> cases) {

    public String balanceInDutch() {
        return Euro.inDutch(balance);
    }

    public String openingInDutch() {
        return Euro.inDutch(opening);
    }

    public String closingInDutch() {
        return Euro.inDutch(opening + lines.stream().mapToLong(LedgerLine::cents).sum());
    }
}
