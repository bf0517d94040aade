package be.tandem.plan;

import be.tandem.form.Refusal;
import java.util.List;

/**
 * A plan that was typed in the form of the meeting, one item per line; what may not exist is refused here (P6, H30).
 */
record PlanContent(Lines workObjectives, Lines workActions, Lines careObjectives, List<Lines.Pair> careActions,
                   List<Lines.Pair> barriers) {

    static PlanContent of(HoldPlanMeeting form) {
        if (!Boolean.TRUE.equals(form.internshipGuidance())) {
            throw new Refusal("internshipGuidance", "Een plan zonder begeleiding naar een stage kan niet. "
                    + "Bespreek met de deelnemer hoe jullie naar een werkvloer toewerken en kruis dit aan.");
        }
        return new PlanContent(
                Lines.of("workObjectives", "Doelen voor werk", form.workObjectives())
                        .orRefuse("Het plan heeft minstens één doel voor werk nodig."),
                Lines.of("workActions", "Acties voor werk", form.workActions())
                        .orRefuse("Bij de doelen voor werk hoort minstens één actie."),
                Lines.of("careObjectives", "Doelen voor zorg", form.careObjectives())
                        .orRefuse("Het plan heeft minstens één doel voor zorg nodig."),
                careActions(Lines.of("careActions", "Acties voor zorg", form.careActions())
                        .orRefuse("Bij de doelen voor zorg hoort minstens één actie.")),
                Lines.of("structuralBarriers", "Structurele drempels", form.structuralBarriers())
                        .pairs("schrijf na een puntkomma wie de drempel opvolgt."));
    }

    static List<Lines.Pair> careActions(Lines lines) {
        return lines.pairs("schrijf na een puntkomma welke drempel naar werk de actie wegneemt. "
                + "Zorg is in een trajectplan nooit een doel op zich.");
    }

    /** Writes it into an empty draft; each action serves the first objective of its side. */
    void writeInto(DraftWriter draft) {
        Long work = objectives(draft, PlanDomain.WORK, workObjectives);
        Long care = objectives(draft, PlanDomain.CARE, careObjectives);
        workActions.items().forEach(line -> draft.add(ItemContent.action(PlanDomain.WORK, line, null, work)));
        draft.add(ItemContent.internshipGuidance(work));
        careActions.forEach(pair -> draft.add(ItemContent.action(PlanDomain.CARE, pair.what(), pair.why(), care)));
        barriers.forEach(pair -> draft.add(ItemContent.barrier(pair.what(), pair.why())));
    }

    private static Long objectives(DraftWriter draft, PlanDomain domain, Lines lines) {
        return lines.items().stream().map(line -> draft.add(ItemContent.objective(domain, line))).toList().get(0);
    }
}
