package be.tandem.icf.web;

import be.tandem.calendar.BelgianTime;
import be.tandem.icf.IcfComponent;
import be.tandem.icf.IcfLevel;
import be.tandem.icf.IcfView;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where everything stands in the drawing of one component: a row per factor, a column per assessment. The height in the row,
 * the shape and the letter of a mark say the level; colour only repeats it.
 */
public record ComparisonPicture(IcfComponent component, List<IcfView> assessments, List<Comparison.Row> rows) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yy");
    private static final int NAMES = 250;
    private static final int COLUMNS = 500;
    private static final int NARROWEST = 84;
    private static final int HEAD = 44;
    private static final int ROW = 52;
    private static final int FIRST_LANE = 13;
    private static final int LANE = 9;

    /** A level of a factor at a moment. */
    public record Mark(int column, int x, int y, IcfLevel level) {
    }

    public int width() {
        return NAMES + Math.max(COLUMNS, NARROWEST * assessments.size());
    }

    public int height() {
        return HEAD + ROW * rows.size() + 1;
    }

    public int columnX(int column) {
        int room = width() - NAMES;
        return NAMES + room * (2 * column + 1) / (2 * assessments.size());
    }

    public int rowTop(int row) {
        return HEAD + ROW * row;
    }

    public String day(int column) {
        return DAY.format(assessments.get(column).at().atZoneSameInstant(BelgianTime.ZONE));
    }

    /** The marks of a row; where nobody judged the factor there is none. */
    public List<Mark> marks(int row) {
        List<IcfLevel> levels = rows.get(row).levels();
        return IntStream.range(0, levels.size()).filter(column -> levels.get(column) != null)
                .mapToObj(column -> mark(row, column, levels.get(column))).toList();
    }

    /** The line through the marks of a row, as an SVG path; it breaks where the factor was not judged. */
    public String path(int row) {
        List<IcfLevel> levels = rows.get(row).levels();
        return marks(row).stream().map(mark -> {
            int column = mark.column();
            return (column == 0 || levels.get(column - 1) == null ? "M" : "L") + mark.x() + " " + mark.y();
        }).collect(Collectors.joining(" "));
    }

    /** Where a factor was not judged. */
    public List<Integer> gaps(int row) {
        List<IcfLevel> levels = rows.get(row).levels();
        return IntStream.range(0, levels.size()).filter(column -> levels.get(column) == null)
                .mapToObj(this::columnX).toList();
    }

    private Mark mark(int row, int column, IcfLevel level) {
        return new Mark(column, columnX(column), rowTop(row) + FIRST_LANE + LANE * level.ordinal(), level);
    }
}
