package be.tandem.plan;

import be.tandem.form.Refusal;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Trajectories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a draft of the plan is written, one item at a time, so that two people write at once (P6). */
@Service
@Transactional
public class PlanDesk {

    private final PlanVersions versions;
    private final PlanItemRepository items;
    private final Trajectories trajectories;
    private final TermTable terms;
    private final Clock clock;

    PlanDesk(PlanVersions versions, PlanItemRepository items, Trajectories trajectories, TermTable terms, Clock clock) {
        this.versions = versions;
        this.items = items;
        this.trajectories = trajectories;
        this.terms = terms;
        this.clock = clock;
    }

    /** Begins a draft: the first one empty, a next one as a copy of the last version. An open draft stays as it is. */
    public void begin(String reference, String by) {
        versions.draftOrNext(reference, by);
    }

    /** Adds an item at the end of its list; answers with its key. */
    public long add(String reference, ItemContent content) {
        return append(draft(reference).plan(), content);
    }

    long append(Plan draft, ItemContent content) {
        ItemRules.check(content);
        int last = items.inPlan(draft.id()).stream().mapToInt(PlanItem::position).max().orElse(0);
        demandObjective(draft, content);
        return items.saveAndFlush(new PlanItem(draft.id(), items.nextKey(), last + 1, content)).key();
    }

    /** @throws StaleItem when somebody changed the item since this person opened it */
    public void change(String reference, long key, int seenVersion, ItemContent content) {
        ItemRules.check(content);
        PlanItem item = item(reference, key);
        demandObjective(draft(reference).plan(), content);
        item.change(seenVersion, content);
        items.flush();
    }

    /** @throws StaleItem when somebody changed the item since this person saw it */
    public void remove(String reference, long key, int seenVersion) {
        PlanItem item = item(reference, key);
        item.demandUnchangedSince(seenVersion);
        if (draft(reference).items().stream().anyMatch(other -> item.key().equals(other.content().objective()))) {
            throw new Refusal("Er zijn nog acties die dit doel dienen. Kies bij die acties eerst een ander doel.");
        }
        items.delete(item);
        items.flush();
    }

    /** Moves an item one place among its own kind and side. */
    public void move(String reference, long key, boolean up) {
        PlanItem item = item(reference, key);
        List<PlanItem> kin = draft(reference).items().stream()
                .filter(other -> other.is(item.content().kind(), item.content().domain())).toList();
        int neighbour = kin.indexOf(item) + (up ? -1 : 1);
        if (neighbour >= 0 && neighbour < kin.size()) {
            item.swapPlaces(kin.get(neighbour));
        }
    }

    /** @throws StaleItem when somebody changed the description since this person opened it */
    public void describe(String reference, int seenVersion, PlanFrame frame) {
        demandPossibleDuration(reference, frame.expectedMonths());
        draft(reference).plan().describe(seenVersion, frame);
    }

    /** At least three months and at most eighteen, as the terms of the generation say (P6). */
    void demandPossibleDuration(String reference, Integer months) {
        var generation = trajectories.get(reference).regulationGeneration();
        int shortest = terms.length(Term.MINIMUM_DURATION, generation, LocalDate.now(clock)).amount();
        int longest = terms.length(Term.MAXIMUM_DURATION, generation, LocalDate.now(clock)).amount();
        if (months != null && (months < shortest || months > longest)) {
            throw new Refusal("expectedMonths", "“Verwachte duur in maanden” moet tussen " + shortest + " en "
                    + longest + " maanden liggen.");
        }
    }

    private void demandObjective(Plan draft, ItemContent content) {
        if (content.objective() != null && items.findByPlanIdAndItemKey(draft.id(), content.objective())
                .filter(objective -> objective.content().kind() == PlanItemKind.OBJECTIVE).isEmpty()) {
            throw new Refusal("objective", "Dit doel staat niet meer in het plan. Kies een ander doel.");
        }
    }

    private PlanItem item(String reference, long key) {
        return items.findByPlanIdAndItemKey(draft(reference).plan().id(), key).orElseThrow(
                () -> new Refusal("Dit onderdeel staat niet meer in het plan. Een collega nam het weg."));
    }

    private PlanVersion draft(String reference) {
        return versions.draft(reference).orElseThrow(() -> new Refusal(
                "Er is geen plan in opmaak. Begin eerst een nieuwe versie."));
    }
}
