package be.tandem.walks;

import be.tandem.walks.Snapshot.OpenTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What happened, counted; one line for each trajectory and one for each count in {@code target/walks}. */
final class Tally {

    private static final Path FOLDER = Path.of("target/walks");
    private static final long PROCESS = ProcessHandle.current().pid();
    private static final Pattern DECISIVE =
            Pattern.compile("outcome|decision|ground|kind|answer|wish|replacement|.*Outcome|.*Decision");
    private static final Pattern CODE = Pattern.compile("[A-Z_]+");

    private final Map<String, Integer> counts = new TreeMap<>();

    void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    void add(Life life) {
        Standing end = life.now().standing();
        count("ended " + end.status());
        long course = end.bezigOn() == null ? 0 : end.endedOn().toEpochDay() - end.bezigOn().toEpochDay();
        boolean extended = end.bezigOn() != null && end.plannedEnd().isAfter(end.bezigOn().plusMonths(18));
        write("trajectories", StandardOpenOption.APPEND, "%d;%d;%s;%s;%d;%s;%d%n".formatted(life.seed(),
                life.number(), end.status(), end.aanvaardOn() == null ? "" : end.bezigOn() == null ? "AANVAARD" : "BEZIG", course,
                extended ? "EXTENDED" : "", life.steps()));
    }

    /** The choices that decide how it goes on, and whether the form came after its term. */
    void answered(OpenTask task, Map<String, Object> values) {
        count("forms");
        if (task.due() != null && Calendar.now().isAfter(task.due())) {
            count("forms after their term");
        }
        values.forEach((field, value) -> {
            if (DECISIVE.matcher(field).matches() && CODE.matcher(value.toString()).matches()) {
                count(task.key() + " " + field + " " + value);
            }
        });
    }

    /** Writes the counts until now. */
    void save() {
        StringBuilder lines = new StringBuilder();
        counts.forEach((what, number) -> lines.append("%d;%s%n".formatted(number, what)));
        write("counts", StandardOpenOption.TRUNCATE_EXISTING, lines.toString());
    }

    private static void write(String kind, StandardOpenOption how, String text) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(kind + "-" + PROCESS + ".csv"), text, StandardOpenOption.CREATE, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
