package be.tandem.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.network.Staff;
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
    @Autowired
    private Staff staff;
    @LocalServerPort
    private int port;

    @Test
    void everybodyKeepsTheOwnPhoneNumberAndOnlyThat() {
        try (PersonAtPages coordinator = PersonAtPages.login(port, "network_coordinator1.kempen")) {
            var page = coordinator.page();
            coordinator.open("/mijn-gegevens");
            assertThat(page.locator("main").innerText()).contains("Netwerkcoördinator", "network_coordinator1.kempen@voorbeeld.invalid");
            page.fill("#telefoon", "bel me");
            page.locator("main button").click();
            assertThat(page.locator("[role=alert]").innerText()).contains("geen telefoonnummer");
            assertThat(page.inputValue("#telefoon")).isEqualTo("bel me");
            coordinator.isAccessible("own-details-refused");
            page.fill("#telefoon", "+32 470 00 00 00");
            page.locator("main button").click();
            assertThat(page.inputValue("#telefoon")).isEqualTo("+32 470 00 00 00");
            coordinator.isAccessible("own-details");
            assertThat(staff.phone("network_coordinator1.kempen")).isEqualTo("+32 470 00 00 00");
            assertThat(staff.phone("network_coordinator2.kempen")).isNull();
            page.fill("#telefoon", "");
            page.locator("main button").click();
            assertThat(staff.phone("network_coordinator1.kempen")).isNull();
        }
    }

    @Test
    void logInRefusalAndCase() {
        String reference = Walk.start(engine, "activationTrajectory", "referrer1", List.of("REFERRER"),
                ScreeningSteps.referral()).reference();
        try (PersonAtPages mediator = PersonAtPages.login(port, "vdab_mediator1")) {
            assertThat(mediator.open("/dossier/" + reference)).isEqualTo(200);
            mediator.isAccessible("overview-mediator");
            assertThat(mediator.open("/dossier/AT-2026-999999")).isEqualTo(403);
            mediator.isAccessible("no-access");
            assertThat(mediator.open("/bestaat-niet")).isEqualTo(404);
            assertThat(mediator.page().locator("h1").innerText()).isEqualTo("Deze pagina bestaat niet");
            mediator.isAccessible("no-page");
            mediator.page().context().clearCookies();
            assertThat(mediator.open("/aanmelden")).isEqualTo(200);
            mediator.isAccessible("log-in");
        }
    }
}
