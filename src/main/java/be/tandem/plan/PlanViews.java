package be.tandem.plan;

import be.tandem.access.CaseAccess;
import be.tandem.access.FilePart;
import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.access.Right;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plan for whoever reads it. Who writes the plan sees every version; others only what is in force, without what the
 * participant keeps between the casemanagers (D4). The right to the part of the file was asked before (domain 3.2).
 */
@Service
@Transactional(readOnly = true)
public class PlanViews {

    private final PlanVersions versions;
    private final PlanRepository plans;
    private final CaseAccess access;
    private final Restrictions restrictions;

    PlanViews(PlanVersions versions, PlanRepository plans, CaseAccess access, Restrictions restrictions) {
        this.versions = versions;
        this.plans = plans;
        this.access = access;
        this.restrictions = restrictions;
    }

    /** The newest version that this reader may see. */
    public Optional<PlanView> newest(Reader reader, String reference) {
        return writes(reader, reference) ? versions.newest(reference).map(plan -> view(reader, plan))
                : inForce(reader, reference);
    }

    /** The newest version, as long as it is a draft that this reader may write. */
    public Optional<PlanView> draft(Reader reader, String reference) {
        return newest(reader, reference).filter(PlanView::isDraft);
    }

    /** The version that people work by. */
    public Optional<PlanView> inForce(Reader reader, String reference) {
        return versions.inForce(reference).map(plan -> view(reader, plan));
    }

    /** Whether there is a version that people work by. */
    public boolean hasInForce(String reference) {
        return versions.hasInForce(reference);
    }

    public Optional<PlanView> version(Reader reader, String reference, int versionNumber) {
        return versions.number(reference, versionNumber)
                .filter(plan -> plan.plan().isInForce() || writes(reader, reference))
                .map(plan -> view(reader, plan));
    }

    /** What differs between two versions that this reader may see; empty when one of them is not for this reader. */
    public Optional<PlanDifference> difference(Reader reader, String reference, int from, int to) {
        Optional<PlanView> before = version(reader, reference, from);
        Optional<PlanView> after = version(reader, reference, to);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        boolean formal = ChangeRules.isFormal(versions.number(reference, from).orElseThrow(),
                versions.number(reference, to).orElseThrow());
        return Optional.of(new PlanDifference(from, to, formal, PlanComparison.between(before.get(), after.get())));
    }

    /** Numbers of the versions that this reader may see, newest first. */
    public List<Integer> numbers(Reader reader, String reference) {
        boolean writes = writes(reader, reference);
        return plans.findByReferenceOrderByVersionNumberDesc(reference).stream()
                .filter(plan -> writes || plan.isInForce()).map(Plan::versionNumber).toList();
    }

    /** Number of the version that this one goes on from, as far as this reader may see it. */
    public Optional<Integer> before(Reader reader, String reference, int versionNumber) {
        return plans.before(reference, versionNumber).filter(plan -> plan.isInForce() || writes(reader, reference))
                .map(Plan::versionNumber);
    }

    public boolean writes(Reader reader, String reference) {
        return access.may(reader, reference, FilePart.PLAN, Right.WRITE);
    }

    private PlanView view(Reader reader, PlanVersion version) {
        Plan plan = version.plan();
        String fingerprint = version.fingerprint();
        Set<Long> restricted = new HashSet<>(restrictions.of(plan.reference(), ItemKind.PLAN_ACTION));
        restricted.addAll(restrictions.of(plan.reference(), ItemKind.PLAN_OBJECTIVE));
        Set<Long> hidden = hidden(reader, plan.reference());
        return new PlanView(plan.reference(), plan.versionNumber(), plan.version(), plan.status(), plan.meetingOn(),
                plan.submittedOn(), plan.changeKind(), plan.changeReason(), plan.acknowledgedOn(),
                plan.discardedOn(), plan.discardReason(), plan.frame(),
                version.items().stream().filter(item -> !hidden.contains(item.key()))
                        .map(item -> item(version, item, hidden, restricted)).toList(),
                version.answers().stream().map(signature -> signature.view(fingerprint)).toList(), fingerprint,
                plan.isDraft() ? Completeness.content(version) : List.of(),
                plan.isDraft() ? Completeness.signatures(version) : List.of());
    }

    private Set<Long> hidden(Reader reader, String reference) {
        Set<Long> hidden = new HashSet<>(restrictions.hidden(reader, reference, ItemKind.PLAN_ACTION));
        hidden.addAll(restrictions.hidden(reader, reference, ItemKind.PLAN_OBJECTIVE));
        return hidden;
    }

    private static PlanView.Item item(PlanVersion version, PlanItem item, Set<Long> hidden, Set<Long> restricted) {
        ItemContent says = item.content();
        String objective = says.objective() == null || hidden.contains(says.objective()) ? null
                : version.item(says.objective()).map(serves -> serves.content().description()).orElse(null);
        return new PlanView.Item(item.key(), item.version(), says, objective,
                Period.of(says.plannedFrom(), says.plannedUntil()), restricted.contains(item.key()));
    }
}
