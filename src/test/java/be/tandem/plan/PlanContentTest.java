package be.tandem.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.form.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** P6 without an engine: what a plan that is typed in the form must say. */
class PlanContentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void readsOneItemPerLineWhateverBulletPeopleType() {
        PlanContent content = PlanContent.of(form("- Dagritme\n\n  * Werk zoeken ", "Praten; schrik ; van drukte", ""));
        assertThat(content.workObjectives().items()).containsExactly("Dagritme", "Werk zoeken");
        assertThat(content.careActions()).containsExactly(new Lines.Pair("Praten", "schrik ; van drukte"));
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

    /** N19: signatures under a plan from before the bridge to work was asked stay valid; its words count once they stand there. */
    @Test
    void aPlanThatSaysNothingOfTheBridgeToWorkKeepsTheFingerprintThatPeopleSigned() {
        assertThat(fingerprint(null)).isEqualTo("142c497a58095ce8a3c7106a5c50139ab4709efc36eb0a2d91598d5369700ca9");
        assertThat(fingerprint("Solliciteren met de jobcoach")).isNotEqualTo(fingerprint(null))
                .isNotEqualTo(fingerprint("Solliciteren zonder de jobcoach"));
    }

    private static String fingerprint(String bridgeToWork) {
        Plan plan = new Plan("AT-2026-000001", 1, "work");
        plan.met(DAY, null);
        plan.describe(new PlanFrame("Onder de mensen", 12, "Vlakbij", "Het atelier", bridgeToWork));
        return new PlanVersion(plan, List.of(), List.of()).fingerprint();
    }

    private static HoldPlanMeeting form(String workObjectives, String careActions, String barriers) {
        return new HoldPlanMeeting(DAY, true, null, "Onder de mensen", workObjectives, "Oefenen", true, "Rust",
                careActions, barriers, 12, "Vlakbij", "Het atelier", null, null, null);
    }
}
