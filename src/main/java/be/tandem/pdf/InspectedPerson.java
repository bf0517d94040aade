package be.tandem.pdf;

import be.tandem.inspection.InspectionLine;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How often one person looked at or changed a file. */
public record InspectedPerson(String name, String role, long reads, long writes, ZonedDateTime last) {

    /** One line for each person, in the order in which they first came by. */
    static List<InspectedPerson> summary(List<InspectionLine> lines) {
        Map<String, List<InspectionLine>> byPerson = lines.stream()
                .collect(Collectors.groupingBy(InspectionLine::userId, LinkedHashMap::new, Collectors.toList()));
        return byPerson.values().stream().map(InspectedPerson::of).toList();
    }

    private static InspectedPerson of(List<InspectionLine> own) {
        InspectionLine last = own.get(own.size() - 1);
        long writes = own.stream().filter(InspectionLine::write).count();
        return new InspectedPerson(last.name(), last.roles(), own.size() - writes, writes, last.at());
    }
}
