package be.tandem.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** A table of data beside the code: columns by semicolon, the names of the columns first, lines with # are remarks. */
public final class DataTable {

    private DataTable() {
    }

    /** The rows of a table among our resources, for example {@code access-matrix.csv}. */
    public static List<List<String>> read(String name, int columns) {
        return read(new ClassPathResource(name), columns);
    }

    /**
     * The rows, each as its cells without the white space around them.
     *
     * @throws IllegalStateException when a row has more or fewer columns
     */
    public static List<List<String>> read(Resource table, int columns) {
        try {
            return table.getContentAsString(StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1)
                    .map(line -> cells(table, line, columns)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Resource table, String line, int columns) {
        List<String> cells = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        if (cells.size() != columns) {
            throw new IllegalStateException(table.getFilename() + ": " + columns + " columns expected in: " + line);
        }
        return cells;
    }
}
