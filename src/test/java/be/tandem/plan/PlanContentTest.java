package be.tandem.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.form.Refusal;
import java.time.LocalDate;
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

    private static HoldPlanMeeting form(String workObjectives, String careActions, String barriers) {
        return new HoldPlanMeeting(DAY, true, null, "Onder de mensen", workObjectives, "Oefenen", true, "Rust",
                careActions, barriers, 12, "Vlakbij", "Het atelier");
    }
}
