package be.tandem.interruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.form.FormContext;
import be.tandem.form.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** P15: a return behind the end of the trajectory asks for an extension; what casemanagers agreed stays readable. */
class InterruptionTextTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 9, 7);
    private static final FormContext TODAY = new FormContext("AT-2026-000001", "case_manager_work1.kempen", SINCE, "x");

    @Test
    void aReturnBehindTheEndAsksForAnExtension() {
        Interruption interruption = new Interruption(TODAY, report(SINCE.plusMonths(2)));
        assertThat(interruption.text(SINCE.plusMonths(1))).contains("om meer tijd te vragen", "07/10/2026");
        assertThat(interruption.text(SINCE.plusMonths(2))).doesNotContain("meer tijd")
                .contains("Reden: ziekte, psychisch", "Ik bel op dinsdag");
    }

    @Test
    void eachContactStandsInTheTextAndMayMoveTheReturn() {
        Interruption interruption = new Interruption(TODAY, report(SINCE.plusMonths(2)));
        interruption.review(TODAY, new ReviewInterruption(SINCE, "Nog te moe", ReviewInterruption.Outcome.CONTINUES,
                SINCE.plusMonths(4), null, null));
        assertThat(interruption.expectedReturnOn()).isEqualTo(SINCE.plusMonths(4));
        assertThat(interruption.text(SINCE.plusMonths(9))).contains("Nog te moe", "07/01/2027");
    }

    @Test
    void nobodyReturnsBeforeTheInterruption() {
        assertThatThrownBy(() -> new Interruption(TODAY, report(SINCE.minusDays(1)))).isInstanceOf(Refusal.class)
                .hasMessageContaining("kan niet vóór de onderbreking liggen");
    }

    private static ReportInterruption report(LocalDate returnOn) {
        return new ReportInterruption("AT-2026-000001", InterruptionGround.ILLNESS, SubReason.MENTAL, null, null,
                null, SINCE, returnOn, "Ik bel op dinsdag");
    }
}
