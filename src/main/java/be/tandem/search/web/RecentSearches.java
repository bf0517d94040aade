package be.tandem.search.web;

import be.tandem.search.CaseQuery;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * The last things that somebody looked for, kept with the log-in and under a number: so the address of the results holds no
 * name, and the way back from a case to the results works.
 */
final class RecentSearches implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NAME = RecentSearches.class.getName();
    private static final int KEPT = 10;

    private final LinkedHashMap<Integer, CaseQuery> queries = new LinkedHashMap<>();
    private int last;

    static synchronized RecentSearches of(HttpSession session) {
        RecentSearches recent = (RecentSearches) session.getAttribute(NAME);
        if (recent == null) {
            recent = new RecentSearches();
            session.setAttribute(NAME, recent);
        }
        return recent;
    }

    /** @return its number */
    synchronized int keep(CaseQuery query) {
        queries.put(++last, query);
        if (queries.size() > KEPT) {
            queries.remove(queries.keySet().iterator().next());
        }
        return last;
    }

    synchronized Optional<CaseQuery> get(int number) {
        return Optional.ofNullable(queries.get(number));
    }
}
