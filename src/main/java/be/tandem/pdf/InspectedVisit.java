package be.tandem.pdf;

import be.tandem.calendar.DutchDate;
import be.tandem.inspection.InspectionLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What one person did on one day with one part of a file, for one purpose, however often. Thousands of lines of somebody who
 * keeps a page open would bury the one that the participant looks for; who, when, what and why stay (D6).
 *
 * @param when the day with every hour, or with the first and the last one and how often
 */
public record InspectedVisit(String when, String name, String roles, String part, boolean write, String purpose) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final int HOURS_SHOWN = 4;

    private record Kind(LocalDate day, String userId, String roles, String part, boolean write, String purpose) {
    }

    /** In the order in which they began, by month: a table of many pages cannot be read, and is slow to make. */
    static Map<YearMonth, List<InspectedVisit>> byMonth(List<InspectionLine> lines) {
        Map<Kind, List<InspectionLine>> kinds = lines.stream().collect(Collectors.groupingBy(line -> new Kind(
                line.at().toLocalDate(), line.userId(), line.roles(), line.part(), line.write(), line.purpose()),
                LinkedHashMap::new, Collectors.toList()));
        return kinds.values().stream().collect(Collectors.groupingBy(same -> YearMonth.from(same.get(0).at()), TreeMap::new,
                Collectors.mapping(InspectedVisit::of, Collectors.toList())));
    }

    private static InspectedVisit of(List<InspectionLine> same) {
        InspectionLine line = same.get(0);
        return new InspectedVisit(DutchDate.of(line.at().toLocalDate()) + " " + hours(same), line.name(), line.roles(), line.part(),
                line.write(), line.purpose());
    }

    private static String hours(List<InspectionLine> same) {
        if (same.size() <= HOURS_SHOWN) {
            return same.stream().map(line -> HOUR.format(line.at())).collect(Collectors.joining(", "));
        }
        return same.size() + " keer, van " + HOUR.format(same.get(0).at()) + " tot "
                + HOUR.format(same.get(same.size() - 1).at());
    }
}
