package be.tandem.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One version of a plan for a reader, on a page, over REST or on paper; what is not for this reader is left out.
 *
 * @param discardReason why this draft was put away, null when it was not
 * @param lock what a change of the frame must name as seen
 * @param fingerprint SHA-256 of the whole text, which is what people sign
 * @param missing what the draft still lacks before it may be signed, in Dutch
 * @param unsigned whose signature under this very text is missing, in Dutch
 */
public record PlanView(String reference, int versionNumber, int lock, PlanStatus status, LocalDate meetingOn,
                       LocalDate submittedOn, ChangeKind changeKind, String changeReason, LocalDate acknowledgedOn,
                       LocalDate discardedOn, String discardReason, PlanFrame frame, List<Item> items, List<Signed> signatures, String fingerprint,
                       List<String> missing, List<String> unsigned) {

    /**
     * An objective, action or structural barrier.
     *
     * @param key the same in every version of the plan
     * @param lock what a change must name as seen
     * @param objective words of the objective that an action serves
     * @param restricted whether it stays between the casemanagers (D4)
     */
    public record Item(long key, int lock, ItemContent content, String objective, String period, boolean restricted) {
    }

    /** @param current whether it stands under the text as it is now */
    public record Signed(Signer signer, String answer, String remarks, String method, String name, LocalDate on,
                         Instant recordedAt, String content, boolean current) {
    }

    public boolean isDraft() {
        return status == PlanStatus.DRAFT;
    }

    /** Whether this person's signature stands under the text as it is now. */
    public boolean isSignedBy(Signer signer) {
        return signatures.stream().anyMatch(signed -> signed.signer() == signer && signed.current());
    }

    public boolean isDiscarded() {
        return status == PlanStatus.DISCARDED;
    }

    public boolean isInForce() {
        return status == PlanStatus.SUBMITTED;
    }

    public List<Item> objectives(PlanDomain domain) {
        return of(PlanItemKind.OBJECTIVE, domain);
    }

    public List<Item> actions(PlanDomain domain) {
        return of(PlanItemKind.ACTION, domain);
    }

    public List<Item> barriers() {
        return of(PlanItemKind.BARRIER, null);
    }

    /** The first twelve signs of the fingerprint: enough for a person to compare two papers. */
    public String mark() {
        return fingerprint.substring(0, 12);
    }

    private List<Item> of(PlanItemKind kind, PlanDomain domain) {
        return items.stream().filter(item -> item.content().kind() == kind && item.content().domain() == domain)
                .toList();
    }
}
