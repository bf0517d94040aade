package be.tandem.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** A table of data beside the code: columns by semicolon, the names of the columns first, lines with # are remarks. */
final class Table {

    private Table() {
    }

    static List<String[]> read(String name, int columns) {
        try (Stream<String> lines = new ClassPathResource("dossier/" + name)
                .getContentAsString(StandardCharsets.UTF_8).lines()) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1)
                    .map(line -> cells(name, line, columns)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(String name, String line, int columns) {
        String[] cells = line.split(";", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(name + ": " + columns + " columns expected in: " + line);
        }
        return cells;
    }
}
