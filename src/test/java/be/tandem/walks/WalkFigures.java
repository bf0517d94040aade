package be.tandem.walks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a run of {@code ./walks}, from the lines in {@code target/walks}: {@code java WalkFigures.java}. */
public final class WalkFigures {

    /** A line as {@code Tally} writes it. */
    private record Line(String status, String reached, int course, boolean extended, int steps) {

        static Line of(String text) {
            String[] parts = text.split(";", -1);
            return new Line(parts[2], parts[3], Integer.parseInt(parts[4]), parts[5].equals("EXTENDED"),
                    Integer.parseInt(parts[6]));
        }
    }

    private WalkFigures() {
    }

    public static void main(String[] arguments) throws IOException {
        List<Line> lines = read("trajectories").stream().map(Line::of).toList();
        List<Line> accepted = lines.stream().filter(line -> !line.reached().isEmpty()).toList();
        List<Line> closed = lines.stream().filter(line -> line.status().equals("AFGESLOTEN")).toList();
        Map<String, Long> statuses = lines.stream().collect(Collectors.groupingBy(Line::status, TreeMap::new,
                Collectors.counting()));
        System.out.printf("%d trajectories came to an end in %d steps: %s%n", lines.size(),
                lines.stream().mapToInt(Line::steps).sum(), statuses);
        System.out.printf("Accepted: %d, of which stopped early %.2f %% (wanted 2.5)%n", accepted.size(),
                percent(accepted, line -> line.status().equals("VERVROEGD_STOPGEZET")));
        System.out.printf("Closed: %d, of which extended %.2f %% (wanted 7.38), mean %.0f days after BEZIG (wanted 387)%n",
                closed.size(), percent(closed, Line::extended),
                closed.stream().mapToInt(Line::course).average().orElse(0));
        counts().forEach((what, number) -> System.out.printf("%8d %s%n", number, what));
    }

    private static Map<String, Integer> counts() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (String line : read("counts")) {
            String[] parts = line.split(";", 2);
            counts.merge(parts[1], Integer.parseInt(parts[0]), Integer::sum);
        }
        return counts;
    }

    private static double percent(List<Line> lines, Predicate<Line> which) {
        return lines.isEmpty() ? 0 : 100.0 * lines.stream().filter(which).count() / lines.size();
    }

    private static List<String> read(String kind) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("target/walks"))) {
            for (Path file : files.filter(it -> it.getFileName().toString().startsWith(kind + "-")).sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }
}
