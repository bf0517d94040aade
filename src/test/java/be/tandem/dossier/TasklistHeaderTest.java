package be.tandem.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.network.Region;
import be.tandem.process.security.DoorClient;
import be.tandem.trajectory.Trajectories;
import be.tandem.web.PersonAtPages;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rule: above the form of every task stands whose case it is, with the reader's own rights; nothing for who has none. */
@TandemTest
class TasklistHeaderTest {

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @LocalServerPort
    private int port;

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void theTasklistShowsTheCaseAboveTheForm() {
        ExampleCase example = new ExampleCase(engine, trajectories).execution();
        try (PersonAtPages provider = PersonAtPages.login(port, ExampleCase.WORK_PROVIDER)) {
            provider.open("/dossier/" + example.reference());
            Page page = provider.page();
            page.getByText("Opvolgingsgesprek houden").click();
            Locator header = page.locator(".tandem-case");
            header.getByText("Wannes Zilverberk").waitFor();
            String text = header.innerText();
            assertThat(text).contains(example.reference(), "Aan de slag", "Bezig", "Kempen", "Casemanager Werk",
                    "Gesprek over de stage").doesNotContain("Volgende evaluatie");
            page.locator(".fjs-form").waitFor();
            provider.picture("tasklist-header");
            assertThat(page.locator(".variables").first().innerText()).contains("Kempen").doesNotContain("KEMPEN");
            header.getByText("Dossier openen").click();
            page.waitForURL("**/dossier/" + example.reference());
            page.getByText("Takenlijst").click();
            page.waitForURL("**/camunda/app/tasklist/**");
        }
    }

    /** Who is handed a task outside the own region does not see whose it is. */
    @Test
    void whoMayNotOpenTheCaseSeesItsReferenceOnly() {
        ExampleCase example = new ExampleCase(engine, trajectories).execution();
        String task = example.walk().task("registerCareAction").getId();
        engine.getTaskService().setAssignee(task, "care_provider1.westhoek");
        try (PersonAtPages stranger = PersonAtPages.login(port, "care_provider1.westhoek")) {
            stranger.page().navigate("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + task);
            Locator header = stranger.page().locator(".tandem-case");
            header.getByText("Dossier " + example.reference()).waitFor();
            assertThat(header.innerText()).doesNotContain("Wannes", "Kempen");
            stranger.picture("tasklist-header-no-right");
        }
    }

    @Test
    void theHeaderIsForASessionAndForBasicAndClosedForOthers() {
        ExampleCase example = new ExampleCase(engine, trajectories).execution();
        String base = "http://localhost:" + port;
        String address = "/api/dossier/" + example.reference() + "/header";
        HttpResponse<String> machine = 
                DoorClient.machine(base, ExampleCase.WORK, "tandem").outside("GET", address, null);
        assertThat(machine.statusCode()).isEqualTo(200);
        assertThat(machine.body()).contains("\"participant\":\"Wannes Zilverberk\"", "\"left\":\"nog ");
        assertThat(DoorClient.person(base, ExampleCase.WORK, "tandem").outside("GET", address, null).body()).isEqualTo(machine.body());
        HttpResponse<String> refused = DoorClient.machine(base, "referrer2", "tandem").outside("GET", address, null);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("geen recht").doesNotContain("Wannes");
        assertThat(DoorClient.anonymous(base).outside("GET", address, null).statusCode()).isEqualTo(401);
    }

    @Test
    void theNamesOfRegionsInTheTasklistAreThoseOfTheServer() throws IOException {
        String script = Files.readString(Path.of("src/main/resources/META-INF/resources/webjars/camunda/app/tandem",
                "scripts", "case-header.js"));
        for (Region region : Region.values()) {
            assertThat(script).contains(region.name() + ": '" + region.dutchName() + "'");
        }
    }
}
