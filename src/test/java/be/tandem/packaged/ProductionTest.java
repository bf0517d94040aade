package be.tandem.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The profile for real people's files, on a PostgreSQL of the operator. */
class ProductionTest {

    @TempDir
    private Path folder;

    @Test
    void allObjectionsComeInOneMessage() throws Exception {
        assertThat(refused(Map.of("TANDEM_DEMO_USERS", "true", "SERVER_SERVLET_SESSION_COOKIE_SECURE", "false")))
                .contains("demogebruikers staan aan", "ingebouwde databank", "sessiecookie",
                        "de sleutel van de dossiers ontbreekt", "TANDEM_ADMINISTRATOR_PASSWORD");
    }

    @Test
    void theOperatorsDatabaseServesWithOneAdministratorAndNeverWithDemoUsers() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of("target", "embedded-pg").toFile()).start()) {
            Map<String, String> settings = new HashMap<>(Map.of(
                    "SPRING_DATASOURCE_URL", database.getJdbcUrl("postgres", "postgres"),
                    "SPRING_DATASOURCE_USERNAME", "postgres",
                    "SPRING_DATASOURCE_PASSWORD", "postgres",
                    "TANDEM_ADMINISTRATOR_PASSWORD", "te kort"));
            settings.put("TANDEM_PROTECTION_KEY_FILE", folder.resolve("tandem.key").toString());
            assertThat(refused(settings)).contains("wachtwoord van de databank", "minder dan 12 tekens",
                    "de sleutel van de dossiers ontbreekt");
            try (PackagedTandem command = PackagedTandem.command(folder, Map.of(), "--make-key=tandem.key")) {
                assertThat(command.awaitExit()).isZero();
            }

            settings.put("SPRING_DATASOURCE_PASSWORD", "een eigen wachtwoord");
            settings.put("TANDEM_ADMINISTRATOR_PASSWORD", "een lang en eigen wachtwoord");
            settings.put("SPRING_PROFILES_ACTIVE", "prod");
            try (PackagedTandem tandem = PackagedTandem.start(folder, settings)) {
                String address = tandem.awaitAddress();
                theSessionStaysOnHttps(address);
                // the second has no role and no password: it keeps the engine's open set-up page shut
                assertThat(people(database)).isEqualTo("beheerder,setup.closed");
            }

            execute(database, "update act_id_user set email_ = 'screener1@voorbeeld.invalid' where id_ = 'beheerder'");
            assertThat(refused(settings)).contains("in de databank staan 1 demogebruikers");
        }
    }

    /** Behind a proxy that speaks https: the cookie never travels without it, and the browser remembers that. */
    private static void theSessionStaysOnHttps(String address) throws Exception {
        HttpResponse<Void> login = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address + "/aanmelden"))
                .header("X-Forwarded-Proto", "https").build(), HttpResponse.BodyHandlers.discarding());
        assertThat(login.statusCode()).isEqualTo(200);
        assertThat(login.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000 ; includeSubDomains");
        assertThat(login.headers().allValues("Set-Cookie")).isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "SameSite=Lax"));
        assertThat(login.headers().allValues("Set-Cookie")).filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
                .hasSize(1).allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly"));
    }

    private String refused(Map<String, String> settings) throws Exception {
        Map<String, String> production = new HashMap<>(settings);
        production.put("SPRING_PROFILES_ACTIVE", "prod");
        try (PackagedTandem tandem = PackagedTandem.start(folder, production)) {
            assertThat(tandem.awaitExit()).isNotZero();
            assertThat(tandem.output().strip()).startsWith("Tandem start niet: het profiel prod")
                    .doesNotContain("\n");
            return tandem.output();
        }
    }

    private static String people(EmbeddedPostgres database) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select string_agg(id_, ',' order by id_) from act_id_user")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(EmbeddedPostgres database, String sql) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
