package be.tandem.plan;

import be.tandem.form.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the versions of a plan, and begins the next one as a copy of the last. */
@Component
class PlanVersions {

    private final PlanRepository plans;
    private final PlanItemRepository items;
    private final PlanSignatureRepository signatures;

    PlanVersions(PlanRepository plans, PlanItemRepository items, PlanSignatureRepository signatures) {
        this.plans = plans;
        this.items = items;
        this.signatures = signatures;
    }

    Optional<PlanVersion> newest(String reference) {
        return plans.newest(reference).map(this::read);
    }

    /** The newest one that people answered; the draft in which they go on has no answers yet. */
    Optional<PlanVersion> answered(String reference) {
        return plans.newest(reference).flatMap(last -> last.isDraft()
                ? plans.before(reference, last.versionNumber()) : Optional.of(last)).map(this::read);
    }

    Optional<PlanVersion> inForce(String reference) {
        return plans.findByReferenceAndStatus(reference, PlanStatus.SUBMITTED).map(this::read);
    }

    /** The frame of the version in force, without its items and signatures. */
    Optional<PlanFrame> frameInForce(String reference) {
        return plans.findByReferenceAndStatus(reference, PlanStatus.SUBMITTED).map(Plan::frame);
    }

    boolean hasInForce(String reference) {
        return plans.existsByReferenceAndStatus(reference, PlanStatus.SUBMITTED);
    }

    Optional<PlanVersion> number(String reference, int versionNumber) {
        return plans.findByReferenceAndVersionNumber(reference, versionNumber).map(this::read);
    }

    Optional<PlanVersion> draft(String reference) {
        return plans.findByReferenceAndStatus(reference, PlanStatus.DRAFT).map(this::read);
    }

    /** The draft, held until the end of the transaction, so that nobody changes what is being decided on. */
    PlanVersion draftToDecide(String reference) {
        return plans.lockDraft(reference).map(this::read).orElseThrow(
                () -> new Refusal("Er is geen plan in opmaak. Maak het plan eerst samen op."));
    }

    /** The draft as it is, or a new one that begins with everything the last version said. */
    Plan draftOrNext(String reference, String by) {
        Optional<Plan> draft = plans.findByReferenceAndStatus(reference, PlanStatus.DRAFT);
        return draft.orElseGet(() -> copyOfLast(reference, by));
    }

    /** A draft without a word in it. */
    Plan empty(String reference, String by) {
        return plans.saveAndFlush(new Plan(reference, plans.countByReference(reference) + 1, by));
    }

    /** Writes a draft without a word in it, knowing what the version before it said. */
    DraftWriter writer(Plan draft) {
        List<PlanItem> before = plans.before(draft.reference(), draft.versionNumber())
                .map(plan -> items.inPlan(plan.id())).orElse(List.of());
        return new DraftWriter(draft, before, items);
    }

    private Plan copyOfLast(String reference, String by) {
        Optional<Plan> last = plans.newest(reference);
        if (last.isEmpty()) {
            return empty(reference, by);
        }
        Plan next = plans.saveAndFlush(last.get().next(plans.countByReference(reference) + 1, by));
        items.inPlan(last.get().id()).forEach(item -> items.save(item.copyFor(next.id())));
        items.flush();
        return next;
    }

    PlanVersion read(Plan plan) {
        return new PlanVersion(plan, items.inPlan(plan.id()), signatures.findByPlanIdOrderById(plan.id()));
    }
}
