package be.tandem.plan;

import be.tandem.access.ItemKind;
import be.tandem.access.Restrictions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signing of the open draft: when and where, and whom the plan names (P7, H7). */
@Service
@Transactional(readOnly = true)
public class UpcomingSigning {

    private final PlanVersions versions;
    private final Restrictions restrictions;

    UpcomingSigning(PlanVersions versions, Restrictions restrictions) {
        this.versions = versions;
        this.restrictions = restrictions;
    }

    /** Empty as long as nobody said on which day. */
    public Optional<SigningMoment> moment(String reference) {
        return versions.draft(reference).map(draft -> draft.plan().signing());
    }

    /**
     * Log-ins of the providers of the network whom an action names, in the order of the plan. An action that stays between
     * the casemanagers counts for nobody else (D4).
     */
    public List<String> namedProviders(String reference) {
        Set<Long> kept = restrictions.of(reference, ItemKind.PLAN_ACTION);
        return versions.draft(reference).map(PlanVersion::items).orElse(List.of()).stream()
                .filter(item -> !kept.contains(item.key())).map(item -> item.content().provider())
                .filter(Objects::nonNull).map(Provider::code).filter(Objects::nonNull).distinct().toList();
    }
}
