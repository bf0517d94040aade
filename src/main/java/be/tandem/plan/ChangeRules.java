package be.tandem.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which change is formal and signed anew, and which is small and only acknowledged (P7, P13). Our own line: what the
 * participant wants to reach, how long it takes, and what falls away are formal; an extra action, another period, order,
 * provider or wording of an action are the everyday adjusting that is the norm.
 */
final class ChangeRules {

    private ChangeRules() {
    }

    static boolean isFormal(PlanVersion before, PlanVersion after) {
        return !Objects.equals(before.plan().frame().goalInOwnWords(), after.plan().frame().goalInOwnWords())
                || !Objects.equals(before.plan().frame().expectedMonths(), after.plan().frame().expectedMonths())
                || before.plan().frame().bridgeToWork() != null && after.plan().frame().bridgeToWork() == null
                || !objectives(before).equals(objectives(after))
                || before.items().stream().anyMatch(item -> fellAway(item, after));
    }

    private static boolean fellAway(PlanItem item, PlanVersion after) {
        Optional<PlanItem> still = after.item(item.key());
        return item.content().kind() == PlanItemKind.ACTION
                && (still.isEmpty() || item.content().internship() && !still.get().content().internship());
    }

    private static List<String> objectives(PlanVersion version) {
        return version.items().stream().filter(item -> item.content().kind() == PlanItemKind.OBJECTIVE)
                .map(item -> item.key() + item.content().description()).sorted().toList();
    }
}
