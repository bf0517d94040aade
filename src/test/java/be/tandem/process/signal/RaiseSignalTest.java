package be.tandem.process.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RaiseSignalTest {

    @Test
    void theCodeOnTheTimelineIsTheNameInTheDiagram() {
        assertThat(RaiseSignal.codeOf("warnPlanDue")).isEqualTo("WARN_PLAN_DUE");
        assertThat(RaiseSignal.codeOf("signalMonth15Reached")).isEqualTo("SIGNAL_MONTH15_REACHED");
    }
}
