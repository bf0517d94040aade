package be.tandem.search;

import java.util.List;

/**
 * One page of what was found, by name.
 *
 * @param page from 1
 * @param total how many were found, no further than {@link #MOST}
 * @param more whether there are more than that
 */
public record CaseHits(List<CaseHit> cases, int page, int total, boolean more) {

    public static final int PAGE = 20;
    /** Nobody reads on after this many, and nobody should leaf through all people. */
    public static final int MOST = 200;

    public int pages() {
        return pages(total);
    }

    static int pages(int total) {
        return Math.max(1, (total + PAGE - 1) / PAGE);
    }
}
