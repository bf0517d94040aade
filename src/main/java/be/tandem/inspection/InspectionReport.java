package be.tandem.inspection;

import be.tandem.access.FilePart;
import be.tandem.access.Right;
import be.tandem.audit.AuditTrail;
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
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who read or changed what of the confidential part, when and why, with names and words in the place of codes (D5, D6). */
@Service
@Transactional(readOnly = true)
public class InspectionReport {

    private final AuditTrail trail;
    private final Staff staff;

    InspectionReport(AuditTrail trail, Staff staff) {
        this.trail = trail;
        this.staff = staff;
    }

    /** Every line of a case, oldest first: the report for the participant. */
    public List<InspectionLine> of(String reference) {
        Map<String, StaffMember> known = new HashMap<>();
        return trail.of(reference).stream().map(passage -> line(passage, known)).toList();
    }

    /** One page of it, newest first, of one person or of everybody when {@code userId} is null. */
    public Page<InspectionLine> page(String reference, String userId, int number, int size) {
        Map<String, StaffMember> known = new HashMap<>();
        return trail.page(reference, userId, number, size).map(passage -> line(passage, known));
    }

    /** Everybody who came by, by name. */
    public List<StaffMember> people(String reference) {
        return trail.people(reference).stream().map(staff::get)
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name())).toList();
    }

    private InspectionLine line(Passage passage, Map<String, StaffMember> known) {
        StaffMember person = known.computeIfAbsent(passage.userId(), staff::get);
        return new InspectionLine(passage.at().atZoneSameInstant(BelgianTime.ZONE), person.userId(), person.name(),
                passage.roles().isEmpty() ? person.dutchRoles() : roles(passage.roles()), part(passage.part()),
                passage.right().equals(Right.WRITE.name()), passage.purpose());
    }

    private static String roles(String codes) {
        List<String> held = List.of(codes.split(" "));
        return Arrays.stream(Role.values()).filter(role -> held.contains(role.name())).map(Role::dutchName)
                .collect(Collectors.joining(", "));
    }

    /** The trail keeps codes for longer than the application has names for them. */
    private static String part(String code) {
        return Arrays.stream(FilePart.values()).filter(part -> part.name().equals(code)).map(FilePart::dutchName)
                .findFirst().orElse(code);
    }
}
