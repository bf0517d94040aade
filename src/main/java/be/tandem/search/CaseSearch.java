package be.tandem.search;

import be.tandem.access.CaseScope;
import be.tandem.access.FilePart;
import be.tandem.access.Reader;
import be.tandem.network.Staff;
import be.tandem.search.FoundCases.CaseManagers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases within the rights of the reader; the rule stands in the query itself, see {@link CaseScope}. */
@Service
@Transactional(readOnly = true)
public class CaseSearch {

    private static final CaseManagers UNKNOWN = new CaseManagers(null, null);

    private final Criteria criteria;
    private final CaseScope scope;
    private final FoundCases cases;
    private final Staff staff;

    CaseSearch(Criteria criteria, CaseScope scope, FoundCases cases, Staff staff) {
        this.criteria = criteria;
        this.scope = scope;
        this.cases = cases;
        this.staff = staff;
    }

    /**
     * What the reader may open of what is looked for, by name.
     *
     * @param page from 1; one past the end gives the last
     * @throws be.tandem.form.Refusal with Dutch words when this cannot be looked for
     */
    public CaseHits find(Reader reader, CaseQuery query, int page) {
        List<CaseHit> found = cases.first(CaseHits.MOST + 1, criteria.of(reader, query));
        int total = Math.min(found.size(), CaseHits.MOST);
        int pages = CaseHits.pages(total);
        int shown = Math.max(1, Math.min(page, pages));
        List<CaseHit> onPage = found.subList((shown - 1) * CaseHits.PAGE, Math.min(shown * CaseHits.PAGE, total));
        return new CaseHits(withCaseManagers(reader, onPage), shown, total, found.size() > total);
    }

    /** Whether there can be a case that this reader finds at all. */
    public boolean isForAnyCase(Reader reader) {
        return scope.readable(reader, FilePart.OPEN).isPossible();
    }

    /** Whether this reader can look for somebody by INSZ. */
    public boolean isForNationalNumber(Reader reader) {
        return scope.readable(reader, FilePart.REFERRAL).isPossible();
    }

    /** Whether this reader can look for cases by casemanager. */
    public boolean isForCaseManagers(Reader reader) {
        return scope.readable(reader, FilePart.TEAM).isPossible();
    }

    private List<CaseHit> withCaseManagers(Reader reader, List<CaseHit> hits) {
        Map<String, CaseManagers> managers = cases.managers(hits.stream().map(CaseHit::reference).toList(),
                scope.readable(reader, FilePart.TEAM));
        Map<String, String> names = staff.names(managers.values().stream()
                .flatMap(team -> Stream.of(team.work(), team.care())).filter(Objects::nonNull).distinct().toList());
        return hits.stream().map(hit -> {
            CaseManagers team = managers.getOrDefault(hit.reference(), UNKNOWN);
            return hit.withCaseManagers(name(team.work(), names), name(team.care(), names));
        }).toList();
    }

    private static String name(String userId, Map<String, String> names) {
        return userId == null ? null : names.get(userId);
    }
}
