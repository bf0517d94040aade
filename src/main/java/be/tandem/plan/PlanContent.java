package be.tandem.plan;

import be.tandem.form.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a plan says, read from the form of the plan meeting; a plan that may not exist is refused here (P6, H30).
 */
record PlanContent(List<PlanObjective> objectives, List<PlanAction> actions, List<StructuralBarrier> barriers) {

    static PlanContent of(HoldPlanMeeting form) {
        if (!form.internshipGuidance()) {
            throw new Refusal("internshipGuidance", "Een plan zonder begeleiding naar een stage kan niet. "
                    + "Bespreek met de deelnemer hoe jullie naar een werkvloer toewerken en kruis dit aan.");
        }
        return new PlanContent(objectives(form), actions(form), barriers(form));
    }

    private static List<PlanObjective> objectives(HoldPlanMeeting form) {
        List<PlanObjective> objectives = new ArrayList<>();
        Lines.of("workObjectives", "Doelen voor werk", form.workObjectives())
                .orRefuse("Het plan heeft minstens één doel voor werk nodig.").items()
                .forEach(line -> objectives.add(new PlanObjective(PlanDomain.WORK, line)));
        Lines.of("careObjectives", "Doelen voor zorg", form.careObjectives())
                .orRefuse("Het plan heeft minstens één doel voor zorg nodig.").items()
                .forEach(line -> objectives.add(new PlanObjective(PlanDomain.CARE, line)));
        return objectives;
    }

    private static List<PlanAction> actions(HoldPlanMeeting form) {
        List<PlanAction> actions = new ArrayList<>();
        Lines.of("workActions", "Acties voor werk", form.workActions())
                .orRefuse("Bij de doelen voor werk hoort minstens één actie.").items()
                .forEach(line -> actions.add(PlanAction.work(line)));
        actions.add(PlanAction.internshipGuidance());
        Lines.of("careActions", "Acties voor zorg", form.careActions())
                .orRefuse("Bij de doelen voor zorg hoort minstens één actie.")
                .pairs("schrijf na een puntkomma welke drempel naar werk de actie wegneemt. "
                        + "Zorg is in een trajectplan nooit een doel op zich.")
                .forEach(pair -> actions.add(PlanAction.care(pair.what(), pair.why())));
        return actions;
    }

    private static List<StructuralBarrier> barriers(HoldPlanMeeting form) {
        return Lines.of("structuralBarriers", "Structurele drempels", form.structuralBarriers())
                .pairs("schrijf na een puntkomma wie de drempel opvolgt.").stream()
                .map(pair -> new StructuralBarrier(pair.what(), pair.why())).toList();
    }
}
