package be.tandem.access;

import be.tandem.data.DataTable;
import be.tandem.network.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who sees what, in which phase (domain 3.2): the table of data {@code access-matrix.csv}. What is not in it is closed. */
@Component
public class AccessMatrix {

    private static final int COLUMNS = 7;

    private final List<MatrixRow> rows;

    AccessMatrix() {
        rows = DataTable.read("access-matrix.csv", COLUMNS).stream().map(AccessMatrix::row).toList();
    }

    List<MatrixRow> rows() {
        return rows;
    }

    private static MatrixRow row(List<String> cells) {
        return new MatrixRow(Role.valueOf(cells.get(0)), FilePart.valueOf(cells.get(1)),
                all(cells.get(2), CasePhase::valueOf, EnumSet.noneOf(CasePhase.class)),
                rights(cells.get(3)), cells.get(3).endsWith(" own"), Relation.valueOf(cells.get(4)),
                cells.get(5).isEmpty() ? 0 : Integer.parseInt(cells.get(5)), ConsentNeed.of(cells.get(6)));
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
