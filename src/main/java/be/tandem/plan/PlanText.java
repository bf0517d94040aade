package be.tandem.plan;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One version of a plan as people read it in a form, each reader no more than what the role needs (domain 3.2). */
record PlanText(PlanVersion version) {

    private static final int SHORT_MARK = 12;

    /** Everything that is signed. */
    String content() {
        Plan plan = version.plan();
        PlanFrame frame = plan.frame();
        return head().line("Kenmerk van deze tekst", version.fingerprint().substring(0, SHORT_MARK))
                .paragraph("Doel in eigen woorden", frame.goalInOwnWords())
                .paragraph("Doelen voor werk", lines(version.objectives(PlanDomain.WORK), PlanText::line))
                .paragraph("Acties voor werk", lines(version.actions(PlanDomain.WORK), PlanText::detailed))
                .paragraph("Doelen voor zorg", lines(version.objectives(PlanDomain.CARE), PlanText::line))
                .paragraph("Acties voor zorg; drempel die ze wegnemen",
                        lines(version.actions(PlanDomain.CARE), PlanText::detailed))
                .paragraph("Structurele drempels; wie volgt op", version.barriers().isEmpty() ? "geen"
                        : lines(version.barriers(), PlanText::line))
                .paragraph("Brug naar werk", frame.bridgeToWork())
                .paragraph("Wat de deelnemer kiest", frame.participantChoice())
                .paragraph("Dienstverleners en waarom", frame.providerChoice()).toString();
    }

    String signatures() {
        DossierText text = new DossierText();
        version.answers().forEach(signature -> {
            Answer answer = signature.answer();
            text.line(sentenceCase(answer.signer()), answer.answer() + ", " + answer.name() + ", op "
                    + DutchDate.of(answer.on()) + ", " + answer.method()
                    + (version.isSignedBy(answer.signer()) || !answer.answer().agrees() ? ""
                            : " (geldt niet meer: het plan is daarna gewijzigd)"));
            text.line("Opmerkingen van de " + answer.signer(), answer.remarks());
        });
        return text.toString();
    }

    /** What the coordinator sees before the plan is in force: no goals, no care. */
    String header() {
        return head().line("Begeleiding naar een stage",
                        version.items().stream().anyMatch(item -> item.content().internship()) ? "ja" : "nee")
                .line("Acties voor werk", version.actions(PlanDomain.WORK).size())
                .line("Acties voor zorg", version.actions(PlanDomain.CARE).size())
                .paragraph("Handtekeningen", signatures()).toString();
    }

    /** Why this version did not become the plan. */
    String objections() {
        return new DossierText().line("Versie " + version.plan().versionNumber(), version.plan().status())
                .paragraph("Antwoorden", signatures())
                .paragraph("Reden van de netwerkcoördinator", version.plan().coordinatorReason()).toString();
    }

    private DossierText head() {
        Plan plan = version.plan();
        Integer months = plan.frame().expectedMonths();
        return new DossierText().line("Versie", plan.versionNumber())
                .line("Overleg op", plan.meetingOn() == null ? null : DutchDate.of(plan.meetingOn()))
                .line("Verwachte duur", months == null ? null : months + " maanden");
    }

    /** Objective, action or barrier on one line, as the form of the meeting takes it. */
    static String line(ItemContent item) {
        String second = item.kind() == PlanItemKind.BARRIER ? item.owner() : item.barrier();
        return second == null ? item.description() : item.description() + "; " + second;
    }

    private static String detailed(ItemContent action) {
        String period = Period.of(action.plannedFrom(), action.plannedUntil());
        return line(action) + (action.provider() == null ? "" : " – " + action.provider().line())
                + (period.isEmpty() ? "" : " – " + period);
    }

    static String lines(List<PlanItem> items, Function<ItemContent, String> line) {
        return items.stream().map(PlanItem::content).map(line).collect(Collectors.joining("\n"));
    }

    private static String sentenceCase(Signer signer) {
        String name = signer.toString();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
