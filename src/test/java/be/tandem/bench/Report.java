package be.tandem.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in docs/benchmark.md between two marks of its own; what stands around it is kept. */
final class Report {

    private static final Path FILE = Path.of("docs", "benchmark.md");

    private final String name;
    private final List<String> lines = new ArrayList<>();

    Report(String name, String... header) {
        this.name = name;
        row((Object[]) header);
        lines.add("|" + "---|".repeat(header.length));
    }

    void row(Object... cells) {
        StringBuilder line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ').append(cell instanceof Double number
                    ? String.format(Locale.ROOT, number < 10 ? "%.2f" : "%.0f", number) : cell).append(" |");
        }
        lines.add(line.toString());
        System.out.println(line);
    }

    void write() throws IOException {
        String begin = "<!-- " + name + " -->";
        String end = "<!-- end of " + name + " -->";
        String text = Files.readString(FILE);
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf(end);
        if (to < from) {
            throw new IllegalStateException(FILE + " has no place for " + name);
        }
        Files.writeString(FILE, text.substring(0, from) + "\n" + String.join("\n", lines) + "\n" + text.substring(to));
    }
}
