package be.tandem.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.action.ActionFile;
import be.tandem.audit.AuditTrail;
import be.tandem.audit.Passage;
import be.tandem.evaluation.EvaluationFile;
import be.tandem.internship.InternshipFile;
import be.tandem.process.security.DoorClient;
import be.tandem.trajectory.Trajectories;
import be.tandem.web.PersonAtPages;
import com.microsoft.playwright.Page;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rule: actions, internships, evaluations and report show in plain Dutch, to each reader as domain 3.2 and D4 allow. */
@TandemTest
class ItemPagesTest {

    private static final String NOTE = "Samen een cv gemaakt.";
    private static final String[] PAGES = {"acties", "stages", "evaluaties", "eindverslag"};

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Restrictions restrictions;
    @Autowired
    private ActionFile actions;
    @Autowired
    private EvaluationFile evaluations;
    @Autowired
    private InternshipFile internships;
    @Autowired
    private AuditTrail audit;
    @Autowired
    private JdbcTemplate database;
    @LocalServerPort
    private int port;
    private String reference;

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void duringTheExecution() {
        reference = new ExampleCase(engine, trajectories).execution().reference();
        reads("case_manager_work1.kempen", "acties", List.of(NOTE, "Deelnemer kwam niet", "zorg", "60 minuten"), List.of());
        database.update("insert into internship_suspension (id, internship_id, since, until) select nextval('dossier_id'), id, "
                + "date '2026-04-20', date '2026-05-04' from internship where reference = ?", reference);
        reads("case_manager_care1.kempen", "stages", List.of("Fietsatelier De Ketting", "Rita Spaak", "15 april 2026",
                "Geschorst", "van 20 april 2026 tot 4 mei 2026"),
                List.of());
        reads("case_manager_work1.kempen", "evaluaties", List.of("Kent de sector die past.", "Slaapt beter.", "De deelnemer"),
                List.of("SATISFIED", "CONTINUE"));
        reads("case_manager_work1.kempen", "eindverslag", List.of("Er is nog geen eindadvies."), List.of());
        reads("network_coordinator1.kempen", "acties", List.of(NOTE), List.of());
        reads("work_provider1.kempen", "acties", List.of(NOTE), List.of("Deelnemer kwam niet", "zorg,"));
        reads("work_provider1.kempen", "stages", List.of("Fietsatelier De Ketting"), List.of());
        refuses("network_coordinator1.kempen", "stages", "evaluaties", "eindverslag");
        refuses("work_provider1.kempen", "evaluaties", "eindverslag");
        refuses("care_provider1.kempen", "stages", "evaluaties", "eindverslag");
        for (String reader : List.of("vdab_mediator1", "screener1", "team_lead_work1.kempen", "team_lead_care1.kempen",
                "referrer1", "vdab_manager1", "case_manager_work2.kempen", "process_owner1", "admin1")) {
            refuses(reader, PAGES);
        }
        assertThat(audit.of(reference)).extracting(Passage::purpose)
                .contains("acties bekijken", "stages bekijken", "evaluaties bekijken", "eindverslag bekijken");
    }

    @Test
    void whatTheParticipantKeepsBetweenTheCasemanagersIsNotThereForOthers() {
        reference = new ExampleCase(engine, trajectories).execution().reference();
        Reader manager = new Reader(ExampleCase.WORK, List.of("CASE_MANAGER_WORK.KEMPEN"));
        restrictions.restrict(manager, reference, ItemKind.PROGRESS, actions.of(reference).get(0).id());
        restrictions.restrict(manager, reference, ItemKind.EVALUATION, evaluations.of(reference).get(0).id());
        reads("network_coordinator1.kempen", "acties", List.of("kwam niet"), List.of("3 april 2026"));
        reads("case_manager_care1.kempen", "acties", List.of("3 april 2026"), List.of());
        reads("case_manager_care1.kempen", "evaluaties", List.of("Slaapt beter."), List.of());
        assertThat(internships.of(reference)).hasSize(1);
    }

    @Test
    void inTheClosingAndAfterIt() {
        reference = new ExampleCase(engine, trajectories).closing().reference();
        reads("case_manager_work1.kempen", "eindverslag", List.of("Doorzetter", "Maandelijks gesprek bij het CGG",
                "voorgesteld"), List.of());
        reads("vdab_manager1", "eindverslag", List.of("Doorzetter"), List.of());
        refuses("network_coordinator1.kempen", PAGES);
        refuses("vdab_mediator1", PAGES);
    }

    @Test
    void theTeamIsThereForTheParticipantWithWhatWasAgreed() {
        reference = new ExampleCase(engine, trajectories).execution().reference();
        reads("case_manager_work1.kempen", "team", List.of("Wannes Zilverberk", "Deelnemer", "Vervangt de casemanager Zorg",
                "case_manager_care1.kempen@voorbeeld.invalid", "Opvolgingsgesprek houden (uiterlijk 15 mei 2026)",
                "Dienstverlener Zorg", "Netwerkcoördinator", "Er staan nog geen afspraken op papier."), List.of());
        reads("vdab_mediator1", "team", List.of("Deelnemer"), List.of("Nieuwe afspraak"));
        refuses("referrer1", "team");
        refuses("screener1", "team");
        try (PersonAtPages care = PersonAtPages.login(port, ExampleCase.CARE)) {
            care.open("/dossier/" + reference + "/team");
            Page page = care.page();
            page.evaluate("document.querySelector('#nieuwe-afspraak').required = false");
            page.fill("#nieuwe-afspraak", "   ");
            page.getByText("Afspraak bewaren").click();
            assertThat(page.locator("[role=alert]").innerText()).isEqualTo("Schrijf op wat jullie afspreken.");
            care.isAccessible("team-refused");
            page.fill("#nieuwe-afspraak", "Lukt het niet? Wannes belt <b>Rik</b>.");
            page.locator("#nieuwe-afspraak").press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("[role=status]").innerText()).isEqualTo("De afspraak is bewaard.");
            assertThat(page.locator(".noot").innerText()).isEqualTo("Lukt het niet? Wannes belt <b>Rik</b>.");
            care.isAccessible("team-agreed");
            page.getByText("Geldt niet meer").click();
            assertThat(page.locator("main").innerText()).contains("Er staan nog geen afspraken op papier.");
        }
    }

    private void reads(String user, String tab, List<String> there, List<String> notThere) {
        try (PersonAtPages person = PersonAtPages.login(port, user)) {
            assertThat(person.open("/dossier/" + reference + "/" + tab)).as(user + " " + tab).isEqualTo(200);
            String text = person.page().locator("main").innerText();
            assertThat(text).as(user).contains(there);
            notThere.forEach(words -> assertThat(text).as(user).doesNotContain(words));
            assertThat(person.page().locator(".tabs [aria-current=page]").count()).isOne();
            person.isAccessible(tab + "-" + user);
        }
    }

    private void refuses(String user, String... tabs) {
        DoorClient client = DoorClient.person("http://localhost:" + port, user, "tandem");
        for (String tab : tabs) {
            assertThat(client.get("/dossier/" + reference + "/" + tab).statusCode()).as(user + " " + tab).isEqualTo(403);
        }
    }
}
