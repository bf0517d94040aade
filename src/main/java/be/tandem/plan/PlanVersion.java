package be.tandem.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** One version of a plan with its items, in their order, and the signatures under it, oldest first. */
record PlanVersion(Plan plan, List<PlanItem> items, List<PlanSignature> signatures) {

    List<PlanItem> objectives(PlanDomain domain) {
        return filter(item -> item.is(PlanItemKind.OBJECTIVE, domain));
    }

    List<PlanItem> actions(PlanDomain domain) {
        return filter(item -> item.is(PlanItemKind.ACTION, domain));
    }

    List<PlanItem> barriers() {
        return filter(item -> item.content().kind() == PlanItemKind.BARRIER);
    }

    Optional<PlanItem> item(Long key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** The newest answer of each who gave one: an older one counts no more. */
    List<PlanSignature> answers() {
        return Arrays.stream(Signer.values()).map(this::answerOf).flatMap(Optional::stream).toList();
    }

    Optional<PlanSignature> answerOf(Signer signer) {
        return signatures.stream().filter(signature -> signature.signer() == signer).reduce((older, newer) -> newer);
    }

    /** Whether this person agreed with the text as it stands now; a changed plan is unsigned again (P7). */
    boolean isSignedBy(Signer signer) {
        String now = fingerprint();
        return answerOf(signer).filter(signature -> signature.agreesWith(now)).isPresent();
    }

    boolean isWritten() {
        return !items.isEmpty() || !Objects.equals(plan.frame(), PlanFrame.EMPTY);
    }

    String fingerprint() {
        return Fingerprint.of(this);
    }

    PlanText text() {
        return new PlanText(this);
    }

    private List<PlanItem> filter(Predicate<PlanItem> which) {
        return items.stream().filter(which).toList();
    }
}
