package be.tandem.document;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.web.PersonAtPages;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rule: a person adds, takes along and withdraws documents with the keyboard, and hears in Dutch what is wrong. */
@TandemTest
class DocumentPageTest {

    private static final String SCRIPT = "<script>document.title='gekaapt'</script>";
    private static final int FAR_TOO_LARGE = 60 * 1024 * 1024;

    @Autowired
    private ProcessEngine engine;
    @LocalServerPort
    private int port;

    @Test
    void addTakeAlongAndWithdraw() {
        String path = "/dossier/" + CaseInPlanning.assigned(engine).reference() + "/documenten";
        try (PersonAtPages person = PersonAtPages.login(port, PlanningSteps.WORK)) {
            assertThat(person.open(path)).isEqualTo(200);
            person.isAccessible("documents-none");
            assertThat(add(person, SCRIPT, Samples.pdf()).status()).isEqualTo(200);
            assertThat(add(person, "Verslag kinesist mei 2026", Samples.docx()).status()).isEqualTo(200);
            assertThat(person.page().title()).startsWith("Documenten");
            assertThat(person.page().locator("table").innerText()).contains(SCRIPT, "Word-document", "Toegevoegd");
            assertThat(person.page().locator("[role=status]").innerText()).contains("staat in het dossier");
            person.isAccessible("documents-list");
            Download file = person.page().waitForDownload(() -> person.page().locator("table a[download]").first().press("Enter"));
            assertThat(file.suggestedFilename()).endsWith(" Verslag kinesist mei 2026.docx");

            person.page().locator("a[aria-label$=intrekken]").last().press("Enter");
            person.page().waitForSelector("#reason");
            person.isAccessible("documents-withdraw");
            person.page().locator("#reason").fill("Stond in het verkeerde dossier");
            person.page().keyboard().press("Tab");
            person.page().keyboard().press("Enter");
            person.page().waitForSelector("[role=status]");
            assertThat(person.page().locator("main").innerText()).contains("Ingetrokken documenten", "verkeerde dossier");
            person.isAccessible("documents-withdrawn");
        }
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndWhatWasTypedStays(@TempDir Path folder) throws IOException {
        String path = "/dossier/" + CaseInPlanning.assigned(engine).reference() + "/documenten";
        try (PersonAtPages person = PersonAtPages.login(port, PlanningSteps.CARE)) {
            person.open(path);
            assertThat(add(person, "Vermomd", Samples.bytes("<html>geen pdf</html>")).status()).isEqualTo(400);
            assertThat(person.page().locator("#file-fout").innerText()).contains("kan niet in het dossier");
            assertThat(person.page().inputValue("#title")).isEqualTo("Vermomd");
            assertThat(person.page().inputValue("#kind")).isEqualTo("MEDICAL");
            person.isAccessible("documents-refused");
            assertThat(add(person, "Groot", Samples.pdf(NewDocument.LARGEST + 1)).status()).isEqualTo(400);
            assertThat(person.page().inputValue("#title")).isEqualTo("Groot");
            assertThat(person.page().locator("#file-fout").innerText()).contains("groter dan 10 MB");
            person.page().setInputFiles("#file", Files.write(folder.resolve("film.pdf"), new byte[FAR_TOO_LARGE]));
            assertThat(send(person, "Reusachtig").status()).isEqualTo(413);
            assertThat(person.page().locator("#file-fout").innerText()).contains("groter dan 10 MB");
            person.isAccessible("documents-far-too-large");
            assertThat(add(person, "Goed", Samples.pdf()).status()).as("and then it works").isEqualTo(200);
        }
    }

    @Test
    void aBrowserSaysItBeforeSending() {
        String path = "/dossier/" + CaseInPlanning.assigned(engine).reference() + "/documenten";
        try (PersonAtPages person = PersonAtPages.login(port, PlanningSteps.CARE)) {
            person.open(path);
            person.page().setInputFiles("#file", payload(Samples.pdf(NewDocument.LARGEST + 1)));
            assertThat(person.page().evaluate("document.getElementById('file').validationMessage").toString())
                    .contains("groter dan 10 MB");
        }
    }

    /** Without the checks of the browser, as an old or a hostile one would. */
    private static Response add(PersonAtPages person, String title, byte[] content) {
        person.page().setInputFiles("#file", payload(content));
        return send(person, title);
    }

    private static Response send(PersonAtPages person, String title) {
        Page page = person.page();
        page.evaluate("document.querySelector('main form').noValidate = true");
        page.fill("#title", title);
        page.selectOption("#kind", "MEDICAL");
        return page.waitForNavigation(() -> page.locator("main form button").press("Enter"));
    }

    private static FilePayload payload(byte[] content) {
        return new FilePayload("verslag.pdf", "application/pdf", content);
    }
}
