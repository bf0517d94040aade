package be.tandem.access;

import be.tandem.network.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Who sees what, in which phase (domain 3.2): the table of data {@code access-matrix.csv}. What is not in it is closed. */
@Component
public class AccessMatrix {

    private static final int COLUMNS = 7;

    private final List<MatrixRow> rows;

    AccessMatrix() {
        try {
            rows = new ClassPathResource("access-matrix.csv").getContentAsString(StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(AccessMatrix::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<MatrixRow> rows() {
        return rows;
    }

    private static MatrixRow row(String line) {
        List<String> cells = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException("access-matrix.csv: " + COLUMNS + " columns expected in: " + line);
        }
        return new MatrixRow(Role.valueOf(cells.get(0)), FilePart.valueOf(cells.get(1)),
                all(cells.get(2), CasePhase::valueOf, EnumSet.noneOf(CasePhase.class)),
                rights(cells.get(3)), cells.get(3).endsWith(" own"), Relation.valueOf(cells.get(4)),
                cells.get(5).isEmpty() ? 0 : Integer.parseInt(cells.get(5)), cells.get(6).equals("consent"));
    }

    private static Set<Right> rights(String cell) {
        return switch (cell.replace(" own", "")) {
            case "R" -> EnumSet.of(Right.READ);
            case "W" -> EnumSet.of(Right.WRITE);
            case "RW" -> EnumSet.of(Right.READ, Right.WRITE);
            default -> throw new IllegalStateException("access-matrix.csv: unknown right " + cell);
        };
    }

    private static <T> Set<T> all(String cell, Function<String, T> read, Set<T> into) {
        into.addAll(Arrays.stream(cell.split(" ")).map(read).collect(Collectors.toSet()));
        return into;
    }
}
