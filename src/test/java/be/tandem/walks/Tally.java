package be.tandem.walks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/** What happened, counted; one line for each trajectory in {@code target/walks}. */
final class Tally {

    private static final Path FILE = Path.of("target/walks/trajectories-" + ProcessHandle.current().pid() + ".csv");

    private final Map<String, Integer> counts = new TreeMap<>();

    void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    void add(Life life) {
        Standing end = life.now().standing();
        count("ended " + end.status());
        long course = end.bezigOn() == null ? 0 : end.endedOn().toEpochDay() - end.bezigOn().toEpochDay();
        boolean extended = end.bezigOn() != null && end.plannedEnd().isAfter(end.bezigOn().plusMonths(18));
        write("%d;%d;%s;%s;%d;%s;%d%n".formatted(life.seed(), life.number(), end.status(),
                end.aanvaardOn() == null ? "" : end.bezigOn() == null ? "AANVAARD" : "BEZIG", course,
                extended ? "EXTENDED" : "", life.steps()));
    }

    private static void write(String line) {
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        counts.forEach((what, number) -> text.append("%8d %s%n".formatted(number, what)));
        return text.toString();
    }
}
