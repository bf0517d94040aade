package be.tandem.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.form.FormContext;
import be.tandem.form.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** P6 to P8 without an engine: what a plan must say, and who must have signed exactly that. */
class PlanContentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final FormContext WORK = new FormContext("AT-2026-000001", "an", DAY, null);
    private static final FormContext CARE = new FormContext("AT-2026-000001", "chris", DAY, null);
    private static final SignPlan SIGNED = new SignPlan(Signature.SIGNED, null, DAY, SignPlan.SignatureMethod.ON_PAPER,
            true);

    @Test
    void readsOneItemPerLineWhateverBulletPeopleType() {
        PlanContent content = PlanContent.of(form("- Dagritme\n\n  * Werk zoeken ", "Praten; schrik ; van drukte", ""));
        assertThat(content.objectives()).extracting(PlanObjective::description)
                .containsExactly("Dagritme", "Werk zoeken", "Rust");
        assertThat(content.actions()).extracting(PlanAction::line).containsExactly("Oefenen",
                "Begeleiding naar een werkvloer via een stage", "Praten; schrik ; van drukte");
        assertThat(content.barriers()).isEmpty();
    }

    @Test
    void namesTheLineThatLacksItsSecondHalfAndRepeatsNothingOfIt() {
        assertThatThrownBy(() -> PlanContent.of(form("Dagritme", "Praten; schrik\nWandelen", null)))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("“Acties voor zorg”, regel 2:")
                .hasMessageContaining("nooit een doel op zich");
        assertThatThrownBy(() -> PlanContent.of(form("Dagritme", "Praten; schrik", "Geen bus; \n")))
                .isInstanceOf(Refusal.class).hasMessage("“Structurele drempels”, regel 1: schrijf na een puntkomma "
                        + "wie de drempel opvolgt.");
    }

    @Test
    void isSubmittedOnlyWithTheSignatureOfAllThree() {
        Plan plan = plan();
        assertUnsigned(plan);
        plan.sign(WORK, SIGNED);
        assertUnsigned(plan);
        plan.cosign(CARE, new CosignPlan(Signature.SIGNED_WITH_REMARKS, "Traag opbouwen"));
        plan.submit(DAY);
        assertThat(plan.text().status()).isEqualTo(PlanStatus.SUBMITTED);
    }

    @Test
    void anObjectionClosesTheVersionForGood() {
        Plan plan = plan();
        plan.sign(WORK, SIGNED);
        plan.cosign(CARE, new CosignPlan(Signature.DISAGREES, "Te veel ineens"));
        assertUnsigned(plan);
        assertThat(plan.text().objections()).contains("niet akkoord", "Te veel ineens");
    }

    private static void assertUnsigned(Plan plan) {
        assertThatThrownBy(() -> plan.submit(DAY)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Dit plan is nog niet door de deelnemer en de twee casemanagers ondertekend.");
    }

    private static Plan plan() {
        HoldPlanMeeting form = form("Dagritme", "Praten; schrik", "Geen bus; casemanager Werk");
        return new Plan(WORK, 1, form, PlanContent.of(form));
    }

    private static HoldPlanMeeting form(String workObjectives, String careActions, String barriers) {
        return new HoldPlanMeeting(DAY, true, "Onder de mensen", workObjectives, "Oefenen", true, "Rust", careActions,
                barriers, 12, "Vlakbij", "Het atelier");
    }
}
