package be.tandem.plan;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One version of a plan as people read it, each reader no more than what the role needs (domain 3.2). */
record PlanText(int versionNumber, PlanStatus status, PlanDescription description, List<PlanObjective> objectives,
                List<PlanAction> actions, List<StructuralBarrier> barriers, PlanSignatures signatures,
                String coordinatorReason) {

    /** Everything that is signed. */
    String content() {
        return new DossierText().line("Versie", versionNumber).line("Overleg op", DutchDate.of(description.meetingOn()))
                .line("Verwachte duur", description.expectedMonths() + " maanden")
                .paragraph("Doel in eigen woorden", description.goalInOwnWords())
                .paragraph("Doelen voor werk", objectives(PlanDomain.WORK))
                .paragraph("Acties voor werk", actions(PlanDomain.WORK, true))
                .paragraph("Doelen voor zorg", objectives(PlanDomain.CARE))
                .paragraph("Acties voor zorg; drempel die ze wegnemen", actions(PlanDomain.CARE, true))
                .paragraph("Structurele drempels; wie volgt op", barriers.isEmpty() ? "geen" : barrierLines())
                .paragraph("Wat de deelnemer kiest", description.participantChoice())
                .paragraph("Dienstverleners en waarom", description.providerChoice()).toString();
    }

    /** SHA-256 of what was signed, without the labels around it: a better wording of a label breaks no signature. */
    String fingerprint() {
        String signed = String.join("\n\n", String.valueOf(versionNumber), description.meetingOn().toString(),
                String.valueOf(description.expectedMonths()), description.goalInOwnWords(),
                objectives(PlanDomain.WORK), actions(PlanDomain.WORK, true), objectives(PlanDomain.CARE),
                actions(PlanDomain.CARE, true), barrierLines(), description.participantChoice(),
                description.providerChoice());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the coordinator sees before the plan is in force: no goals, no care. */
    String header() {
        return new DossierText().line("Versie", versionNumber).line("Overleg op", DutchDate.of(description.meetingOn()))
                .line("Verwachte duur", description.expectedMonths() + " maanden")
                .line("Begeleiding naar een stage", description.internshipGuidance() ? "ja" : "nee")
                .line("Acties voor werk", actions.stream().filter(a -> a.domain() == PlanDomain.WORK).count())
                .line("Acties voor zorg", actions.stream().filter(a -> a.domain() == PlanDomain.CARE).count())
                .paragraph("Handtekeningen", signatures.text().toString()).toString();
    }

    /** Why this version did not become the plan. */
    String objections() {
        return new DossierText().line("Versie " + versionNumber, status)
                .paragraph("Antwoorden", signatures.text().toString())
                .paragraph("Reden van de netwerkcoördinator", coordinatorReason).toString();
    }

    /** What the next version begins with; only the meeting itself is new. */
    HoldPlanMeeting asForm() {
        return new HoldPlanMeeting(null, false, description.goalInOwnWords(), objectives(PlanDomain.WORK),
                actions(PlanDomain.WORK, false), description.internshipGuidance(), objectives(PlanDomain.CARE),
                actions(PlanDomain.CARE, true), barrierLines(), description.expectedMonths(),
                description.participantChoice(), description.providerChoice());
    }

    private String objectives(PlanDomain domain) {
        return lines(objectives.stream().filter(objective -> objective.domain() == domain)
                .map(PlanObjective::description));
    }

    private String actions(PlanDomain domain, boolean withInternship) {
        return lines(actions.stream().filter(action -> action.domain() == domain)
                .filter(action -> withInternship || !action.isInternship()).map(PlanAction::line));
    }

    private String barrierLines() {
        return lines(barriers.stream().map(StructuralBarrier::line));
    }

    private static String lines(Stream<String> items) {
        return items.collect(Collectors.joining("\n"));
    }
}
