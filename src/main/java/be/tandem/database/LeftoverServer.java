package be.tandem.database;

import be.tandem.startup.StartupRefusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that outlived its application, because that was killed hard. Whoever holds the data folder
 * may stop it: the server then writes its data away in order, and a new one starts on the same folder.
 */
record LeftoverServer(Path cluster) {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    void stop() {
        Path pidFile = cluster.resolve("postmaster.pid");
        try {
            if (!Files.exists(pidFile)) {
                return;
            }
            Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0).strip()));
            if (process.isPresent() && isOurs(process.get())) {
                LOG.info("De databank van een vorige, hard gestopte Tandem loopt nog en wordt nu gestopt");
                stop(process.get());
            } else if (process.isPresent()) {
                // The number now belongs to another program; the server would take that for itself and refuse.
                Files.delete(pidFile);
            }
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            LOG.debug("No usable {}; the server judges it itself", pidFile, unreadable);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().filter(line -> line.contains(cluster.toString())).isPresent();
    }

    private void stop(ProcessHandle process) throws IOException {
        // SIGINT is PostgreSQL's "fast" stop: it waits for no client, and loses nothing that was committed.
        if (System.getProperty("os.name").startsWith("Windows")) {
            process.destroy();
        } else {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        }
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception stillThere) {
            throw new StartupRefusal("de databank van een vorige Tandem (proces " + process.pid()
                    + ") stopt niet. Stop dat proces en start opnieuw.", stillThere);
        }
    }
}
