package be.tandem.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged jar as a process of its own: started as an operator would, read by what it prints. */
public final class PackagedTandem implements AutoCloseable {

    public static final Path JAR = Path.of("target", "tandem.jar").toAbsolutePath();

    private static final Duration READY_WITHIN = Duration.ofMinutes(Integer.getInteger("ready.minutes", 3));
    private static final Pattern ADDRESS = Pattern.compile("Tandem staat klaar op (http\\S+)");

    private final Process process;
    private final Path output;
    private final Path folder;

    private PackagedTandem(Process process, Path output, Path folder) {
        this.process = process;
        this.output = output;
        this.folder = folder;
    }

    /** Starts on a free port with its data in the folder; does not wait. */
    public static PackagedTandem start(Path folder, Map<String, String> settings, String... wrapper)
            throws IOException {
        // The quick compiler is enough for a short life.
        return start(folder, settings, List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"), wrapper);
    }

    /** The same with other settings of the virtual machine. */
    public static PackagedTandem start(Path folder, Map<String, String> settings, List<String> machine,
            String... wrapper) throws IOException {
        List<String> command = new ArrayList<>(List.of(wrapper));
        command.addAll(java(machine));
        return launch(folder, settings, command);
    }

    /** Runs a command instead of the application, for example with keys. */
    public static PackagedTandem command(Path folder, Map<String, String> settings, String argument)
            throws IOException {
        List<String> command = new ArrayList<>(java(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1")));
        command.add(argument);
        return launch(folder, settings, command);
    }

    private static List<String> java(List<String> machine) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing: run mvn package first");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine);
        command.addAll(List.of("-jar", JAR.toString()));
        return command;
    }

    private static PackagedTandem launch(Path folder, Map<String, String> settings, List<String> command)
            throws IOException {
        Path output = Files.createTempFile(folder, "tandem", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("TANDEM_"));
        builder.environment().putAll(Map.of("SERVER_PORT", "0", "TANDEM_DEMO_TRAJECTORIES", "0"));
        builder.environment().putAll(settings);
        return new PackagedTandem(builder.start(), output, folder);
    }

    /** Waits for the line that gives the address, and answers with it. */
    public String awaitAddress() throws IOException, InterruptedException {
        long end = System.nanoTime() + READY_WITHIN.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            Matcher line = ADDRESS.matcher(output());
            if (line.find()) {
                return line.group(1);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Tandem did not become ready:\n" + output());
    }

    public String output() throws IOException {
        return Files.readString(output);
    }

    /** Waits for the end and answers with the exit code. */
    public int awaitExit() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new AssertionError("Tandem did not end");
        }
        return process.exitValue();
    }

    /** Asks it to stop, as an operator or a container does. */
    public int stop() throws InterruptedException {
        process.destroy();
        return awaitExit();
    }

    /** Kills the application only; its database lives on without it. */
    public void killApplication() throws InterruptedException {
        process.destroyForcibly();
        awaitExit();
    }

    /** Kills the application and its database in the same instant, as a power cut would. */
    public void killEverything() throws IOException, InterruptedException {
        ProcessHandle server = server();
        List<ProcessHandle> workers = server.children().toList();
        process.destroyForcibly();
        server.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
        awaitExit();
        server.onExit().join();
    }

    /** The embedded PostgreSQL. */
    public ProcessHandle server() throws IOException {
        Path pidFile = folder.resolve("data/postgresql/postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0).strip())).orElseThrow();
    }

    /** The embedded PostgreSQL for a look from outside; it answers as long as it runs, also without its application. */
    public Connection database() throws IOException, SQLException {
        String port = Files.readAllLines(folder.resolve("data/postgresql/postmaster.pid")).get(3).strip();
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (process.isAlive()) {
            stop();
        }
    }
}
