package be.tandem.process.team;

import static be.tandem.process.planning.PlanningSteps.CARE;
import static be.tandem.process.planning.PlanningSteps.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.access.CasesInPhases;
import be.tandem.process.Walk;
import be.tandem.web.PersonAtPages;
import com.microsoft.playwright.Locator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people see when somebody of the team changes: the page of the team, and the forms in the real Tasklist. */
@TandemTest
class PeoplePagesTest {

    @Autowired
    private ProcessEngine engine;
    @LocalServerPort
    private int port;
    private Walk walk;

    @BeforeEach
    void somebodyElseWasAsked() {
        walk = new CasesInPhases(engine).execution();
        PeopleSteps.ask(engine, CARE,
                PeopleSteps.wish(walk.reference(), "CASE_MANAGER_WORK", CasesInPhases.BEZIG));
    }

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void theTeamPageTellsWhatWasAskedAndDecidedAndTheWordsOnlyToTheCasemanagers() {
        walk.submit("decideOtherWork", PeopleSteps.refused());
        try (PersonAtPages manager = PersonAtPages.login(port, WORK)) {
            manager.open("/dossier/" + walk.reference() + "/team");
            assertThat(manager.page().locator("main").innerText()).contains("Vroeg de deelnemer iemand anders?",
                    "niet toegekend op 31 maart 2026", "Het klikt niet tussen ons", "Waarom niet: We proberen eerst");
            manager.isAccessible("team-other-person");
        }
        try (PersonAtPages lead = PersonAtPages.login(port, "team_lead_work1.kempen")) {
            lead.open("/dossier/" + walk.reference() + "/team");
            assertThat(lead.page().locator("main").innerText()).contains("niet toegekend")
                    .doesNotContain("Het klikt niet");
        }
    }

    @Test
    void theFormsReadWellInTheTasklist() {
        try (PersonAtPages lead = PersonAtPages.login(port, "team_lead_work1.kempen")) {
            picture(lead, "decideOtherWork");
            walk.submit("decideOtherWork", PeopleSteps.granted());
            picture(lead, "nameOtherWork");
        }
        try (PersonAtPages lead = PersonAtPages.login(port, "team_lead_work1.kempen")) {
            for (String process : new String[] {"Afwezigheid", "Afwezigheid aanpassen", "Alle trajecten van iemand overdragen"}) {
                startForm(lead, process);
            }
        }
        try (PersonAtPages mediator = PersonAtPages.login(port, "vdab_mediator1")) {
            startForm(mediator, "Iemand anders vragen");
        }
    }

    private void picture(PersonAtPages person, String task) {
        person.page().navigate("about:blank");
        person.page().navigate("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + walk.task(task).getId());
        Locator form = person.page().locator(".fjs-form");
        form.waitFor();
        assertThat(form.innerText()).contains("Het klikt niet tussen ons");
        person.picture("tasklist-" + task);
    }

    private void startForm(PersonAtPages person, String process) {
        person.page().navigate("about:blank");
        person.page().navigate("http://localhost:" + port + "/camunda/app/tasklist/default/");
        person.page().getByText("Proces starten").first().click();
        person.page().locator(".modal").getByText(process, new Locator.GetByTextOptions().setExact(true)).click();
        person.page().locator(".modal .fjs-form").waitFor();
        person.picture("tasklist-start-" + process.replace(" ", "-"));
    }
}
