package be.tandem.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The first command of a newcomer, and what an operator sees when something is in the way. */
class StartTest {

    @TempDir
    private Path folder;

    @Test
    void theFirstStartTellsAddressAndLogInsAndTheDataSurvivesARestart() throws Exception {
        String secondAttempt;
        try (PackagedTandem first = PackagedTandem.start(folder, Map.of())) {
            String address = first.awaitAddress();
            assertThat(statusOf(address + "/camunda/app/tasklist/default/")).isLessThan(500);
            assertThat(first.output()).contains("case_manager_work1.kempen", "wachtwoord \"tandem\"");
            secondAttempt = refused(Map.of());
            assertThat(first.stop()).as("stopped by SIGTERM").isEqualTo(143);
            assertThat(first.output()).containsSubsequence("Tandem stopt", "Graceful shutdown complete",
                    "Shutting down the JobExecutor", "Process Engine default closed", "Shutdown completed",
                    "De databank is gestopt");
        }
        assertThat(secondAttempt).contains("is in gebruik door een draaiende Tandem");
        try (PackagedTandem second = PackagedTandem.start(folder, Map.of())) {
            second.awaitAddress();
            assertThat(second.output()).as("the migrations of the first start are still there")
                    .doesNotContain("Successfully applied");
        }
    }

    @Test
    void aPortInUseIsOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(refused(Map.of("SERVER_PORT", port))).contains("poort " + port + " is al in gebruik");
        }
    }

    @Test
    void anUnreachableDatabaseIsOneLineWithoutItsPassword() throws Exception {
        String line = refused(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:1/tandem?password=zeergeheim",
                "SPRING_DATASOURCE_USERNAME", "tandem"));
        assertThat(line).contains("jdbc:postgresql://localhost:1/tandem is niet bereikbaar").doesNotContain("zeergeheim");
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneLine() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(refused(Map.of("TANDEM_DATABASE_FOLDER", file.toString()))).contains("niet schrijven");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anOrdinaryUserStartsItToo() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "then every other test is the proof");
        new ProcessBuilder("chown", "65534:65534", folder.toString()).start().waitFor();
        try (PackagedTandem tandem = PackagedTandem.start(folder, Map.of("HOME", folder.toString(),
                "TANDEM_DEMO_USERS", "false"),
                "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")) {
            tandem.awaitAddress();
            assertThat(Files.getOwner(folder.resolve("data/postgresql")).getName()).isEqualTo("nobody");
            assertThat(tandem.output()).doesNotContain("wachtwoord \"tandem\"");
        }
    }

    private String refused(Map<String, String> settings) throws Exception {
        try (PackagedTandem tandem = PackagedTandem.start(folder, settings)) {
            assertThat(tandem.awaitExit()).isNotZero();
            String output = tandem.output().strip();
            assertThat(output.lines()).as(output).hasSize(1);
            assertThat(output).startsWith("Tandem start niet: ");
            return output;
        }
    }

    private static int statusOf(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
