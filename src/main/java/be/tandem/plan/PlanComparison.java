package be.tandem.plan;

import be.tandem.plan.PlanDifference.Change;
import be.tandem.plan.PlanDifference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Lays two versions of a plan side by side, as far as the reader may see them. */
final class PlanComparison {

    private final PlanView before;
    private final PlanView after;
    private final List<Change> changes = new ArrayList<>();

    private PlanComparison(PlanView before, PlanView after) {
        this.before = before;
        this.after = after;
    }

    static List<Change> between(PlanView before, PlanView after) {
        PlanComparison comparison = new PlanComparison(before, after);
        comparison.frames();
        after.items().forEach(comparison::addedOrChanged);
        before.items().forEach(comparison::removed);
        comparison.order();
        return comparison.changes;
    }

    private void frames() {
        PlanFrame old = before.frame();
        PlanFrame now = after.frame();
        compare("Doel in eigen woorden", old.goalInOwnWords(), now.goalInOwnWords());
        compare("Verwachte duur", months(old), months(now));
        compare("Wat de deelnemer kiest", old.participantChoice(), now.participantChoice());
        compare("Dienstverleners en waarom", old.providerChoice(), now.providerChoice());
        compare("Brug naar werk", old.bridgeToWork(), now.bridgeToWork());
    }

    private void addedOrChanged(PlanView.Item now) {
        String old = before.items().stream().filter(item -> item.key() == now.key()).map(PlanComparison::words)
                .findFirst().orElse(null);
        compare(what(now.content()), old, words(now));
    }

    private void removed(PlanView.Item old) {
        if (after.items().stream().noneMatch(item -> item.key() == old.key())) {
            compare(what(old.content()), words(old), null);
        }
    }

    /** The order of what stayed: an action that comes sooner or later says something too. */
    private void order() {
        List<Long> stayed = after.items().stream().map(PlanView.Item::key)
                .filter(key -> before.items().stream().anyMatch(item -> item.key() == key)).toList();
        List<Long> was = before.items().stream().map(PlanView.Item::key).filter(stayed::contains).toList();
        if (!stayed.equals(was)) {
            changes.add(new Change(Kind.CHANGED, "Volgorde",
                    WordDifference.between("", "De onderdelen staan in een andere volgorde.")));
        }
    }

    private void compare(String what, String old, String now) {
        if (!Objects.equals(old, now)) {
            Kind kind = old == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED;
            changes.add(new Change(kind, what, WordDifference.between(old == null ? "" : old, now == null ? "" : now)));
        }
    }

    private static String what(ItemContent item) {
        String kind = Character.toUpperCase(item.kind().toString().charAt(0)) + item.kind().toString().substring(1);
        return item.domain() == null ? kind : kind + " voor " + item.domain();
    }

    private static String months(PlanFrame frame) {
        return frame.expectedMonths() == null ? null : frame.expectedMonths() + " maanden";
    }

    /** An item in one sentence, everything that is signed in it. */
    private static String words(PlanView.Item item) {
        ItemContent says = item.content();
        return says.description() + labelled("Neemt weg", says.barrier()) + labelled("Dient", item.objective())
                + labelled("Wie", says.provider() == null ? null : says.provider().line())
                + labelled("Wanneer", item.period().isEmpty() ? null : item.period())
                + (says.internship() ? ". Dit is de begeleiding naar een stage" : "")
                + labelled("Volgt op", says.owner());
    }

    private static String labelled(String label, String text) {
        return text == null ? "" : ". " + label + ": " + text;
    }
}
