package be.tandem.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** The files for Docker, judged without an engine as far as that goes. */
@SuppressWarnings("unchecked")
class DockerFilesTest {

    private static final Path COMPOSE = Path.of("docker-compose.yml");

    @Test
    void bothServicesAreCheckedAndTheApplicationWaitsForItsDatabase() throws IOException {
        assertThat(services().keySet()).containsExactlyInAnyOrder("database", "application");
        Map<String, Object> application = service("application");
        assertThat(application).containsEntry("depends_on", Map.of("database", Map.of("condition", "service_healthy")));
        assertThat((Map<String, Object>) application.get("environment")).containsKeys("SPRING_DATASOURCE_URL",
                "SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD", "SPRING_PROFILES_ACTIVE",
                "TANDEM_PROTECTION_KEY_FILE");
        assertThat((List<String>) application.get("volumes")).as("the key outside the database")
                .containsExactly("${TANDEM_KEY_FOLDER:-./keys}:/keys");
        assertThat(service("database")).containsKeys("healthcheck", "volumes");
        assertThat(dockerfile()).contains("HEALTHCHECK");
    }

    @Test
    void everyVariableIsExplainedAndNoSecretIsWrittenDown() throws IOException {
        String text = Files.readString(COMPOSE);
        Set<String> used = new TreeSet<>();
        Matcher variable = Pattern.compile("\\$\\{(\\w+)").matcher(text);
        while (variable.find()) {
            used.add(variable.group(1));
        }
        String example = Files.readString(Path.of(".env.example"));
        assertThat(used).allSatisfy(name -> assertThat(example).contains("\n" + name + "="));
        assertThat(text.lines().filter(line -> line.contains("PASSWORD:")))
                .allSatisfy(line -> assertThat(line).contains("${"));
        assertThat(example.lines().filter(line -> line.contains("PASSWORD="))).allMatch(line -> line.endsWith("="));
        assertThat(Files.readString(Path.of(".gitignore"))).contains("/.env", "/keys/");
    }

    @Test
    void theImageRunsWithoutRightsAndBuildsFromWhatIsThere() throws IOException {
        assertThat(dockerfile()).containsPattern("(?m)^USER 1\\d+:1\\d+$").doesNotContain("PASSWORD");
        Matcher copies = Pattern.compile("(?m)^COPY (?!--from)(\\S+)").matcher(dockerfile());
        while (copies.find()) {
            assertThat(Path.of(copies.group(1))).exists();
            assertThat(Files.readString(Path.of(".dockerignore"))).contains("!" + copies.group(1));
        }
    }

    @Test
    void dockerComposeItselfAcceptsTheFile() throws Exception {
        assumeTrue(run("docker", "compose", "version") == 0, "docker compose is not on this machine");
        assertThat(run("docker", "compose", "--env-file", ".env.example", "config", "--quiet")).isNotZero();
        assertThat(run("env", "TANDEM_DATABASE_PASSWORD=x", "docker", "compose", "config", "--quiet")).isZero();
    }

    private static int run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException notInstalled) {
            return -1;
        }
    }

    private static String dockerfile() throws IOException {
        return Files.readString(Path.of("Dockerfile"));
    }

    private static Map<String, Object> services() throws IOException {
        Map<String, Object> file = new Yaml(new LoaderOptions()).load(Files.readString(COMPOSE));
        return (Map<String, Object>) file.get("services");
    }

    private static Map<String, Object> service(String name) throws IOException {
        return (Map<String, Object>) services().get(name);
    }
}
