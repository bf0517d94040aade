package be.tandem.database;

import be.tandem.startup.StartupRefusal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL that the application starts itself and stops last of all. */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String USER = "postgres";

    private final EmbeddedPostgres server;

    private EmbeddedServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** @param disposable for tests: begins empty, ends empty, and need not survive a power cut */
    static EmbeddedServer start(DataFolder folder, boolean disposable) {
        new LeftoverServer(folder.cluster()).stop();
        try {
            if (disposable) {
                FileSystemUtils.deleteRecursively(folder.cluster());
            }
            Files.deleteIfExists(folder.log());
            return new EmbeddedServer(EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.programs().toFile())
                    .setDataDirectory(folder.cluster())
                    .setCleanDataDirectory(disposable)
                    .setServerConfig("timezone", "Europe/Brussels")
                    // Its log may not repeat what people typed.
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("log_min_error_statement", "panic")
                    // The library switches both off: an answer to a user would come before the disk has the work,
                    // and a kill or a power cut would lose it.
                    .setServerConfig("fsync", disposable ? "off" : "on")
                    .setServerConfig("synchronous_commit", disposable ? "off" : "on")
                    // Its own hook would stop the server while the engine still works; Spring stops it in turn.
                    .setRegisterShutdownHook(false)
                    .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                    .setErrorRedirector(Redirect.appendTo(folder.log().toFile()))
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start());
        } catch (IOException | IllegalStateException failure) {
            throw new StartupRefusal("de ingebouwde databank start niet; de reden staat in " + folder.log(), failure);
        }
    }

    String url() {
        return server.getJdbcUrl(USER, USER);
    }

    String user() {
        return USER;
    }

    @Override
    public void close() throws IOException {
        server.close();
        LOG.info("De databank is gestopt");
    }
}
