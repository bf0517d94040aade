package be.tandem.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.form.Refusal;
import org.junit.jupiter.api.Test;

/** H8: more time for the plan is off by itself; the way in over REST is closed then too. */
class PlanTermTest {

    @Test
    void whereItIsNotSwitchedOnNobodyTakesMoreTime() {
        PlanTerm term = new PlanTerm(null, null, null, null, null, false);
        assertThatThrownBy(() -> term.extend(null, new ExtendPlanTerm("AT-2026-000001", "Ziek", true)))
                .isInstanceOf(Refusal.class).hasMessageContaining("niet ingeschakeld");
    }
}
