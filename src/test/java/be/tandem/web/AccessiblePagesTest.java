package be.tandem.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.process.Walk;
import be.tandem.process.screening.ScreeningSteps;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rule: no violation of WCAG 2.2 AA on pages that everybody meets. */
@TandemTest
class AccessiblePagesTest {

    @Autowired
    private ProcessEngine engine;
    @LocalServerPort
    private int port;

    @Test
    void logInRefusalAndCase() {
        String reference = Walk.start(engine, "activationTrajectory", "referrer1", List.of("REFERRER"),
                ScreeningSteps.referral()).reference();
        try (PersonAtPages mediator = PersonAtPages.login(port, "vdab_mediator1")) {
            assertThat(mediator.open("/dossier/" + reference)).isEqualTo(200);
            mediator.isAccessible("overview-mediator");
            assertThat(mediator.open("/dossier/AT-2026-999999")).isEqualTo(403);
            mediator.isAccessible("no-access");
            mediator.page().context().clearCookies();
            assertThat(mediator.open("/aanmelden")).isEqualTo(200);
            mediator.isAccessible("log-in");
        }
    }
}
