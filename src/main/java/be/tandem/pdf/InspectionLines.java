package be.tandem.pdf;

import be.tandem.access.FilePart;
import be.tandem.access.Right;
import be.tandem.audit.Passage;
import be.tandem.calendar.BelgianTime;
import be.tandem.network.Role;
import be.tandem.network.Staff;
import be.tandem.network.StaffMember;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts names, roles and words in the place of log-ins and codes. */
@Component
class InspectionLines {

    private final Staff staff;

    InspectionLines(Staff staff) {
        this.staff = staff;
    }

    List<InspectionLine> of(List<Passage> passages) {
        Map<String, StaffMember> people = new HashMap<>();
        return passages.stream()
                .map(passage -> line(passage, people.computeIfAbsent(passage.userId(), staff::get))).toList();
    }

    private static InspectionLine line(Passage passage, StaffMember person) {
        return new InspectionLine(passage.at().atZoneSameInstant(BelgianTime.ZONE), person.userId(), person.name(),
                roles(passage, person), dutchName(passage.part()), passage.right().equals(Right.WRITE.name()),
                passage.purpose());
    }

    /** The roles of that moment; for a line that does not know them those of today. */
    private static String roles(Passage passage, StaffMember person) {
        List<String> codes = List.of(passage.roles().split(" "));
        String then = Arrays.stream(Role.values()).filter(role -> codes.contains(role.name())).map(Role::dutchName)
                .collect(Collectors.joining(", "));
        return then.isEmpty() ? person.dutchRoles() : then;
    }

    /** The trail keeps codes for longer than the application has names for them. */
    private static String dutchName(String part) {
        return Arrays.stream(FilePart.values()).filter(known -> known.name().equals(part)).map(FilePart::dutchName)
                .findFirst().orElse(part);
    }
}
