package be.tandem.complaint;

import be.tandem.access.CaseAccess;
import be.tandem.access.Reader;
import be.tandem.access.Readers;
import be.tandem.access.Right;
import be.tandem.audit.AuditTrail;
import be.tandem.network.Role;
import be.tandem.network.Staff;
import be.tandem.network.StaffMember;
import be.tandem.team.Teams;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who may handle a complaint: a complaint handler who is no part of the case, in no role and at no time (N2). Part of a case
 * is whoever may open anything of its file in another role, whoever is or was named in it, and whoever ever read or
 * wrote in it, from the referrer on.
 */
@Component
class ComplaintHandlers {

    private final Staff staff;
    private final Readers readers;
    private final CaseAccess access;
    private final AuditTrail audit;
    private final Teams teams;

    ComplaintHandlers(Staff staff, Readers readers, CaseAccess access, AuditTrail audit, Teams teams) {
        this.staff = staff;
        this.readers = readers;
        this.access = access;
        this.audit = audit;
        this.teams = teams;
    }

    /** Whether this person may handle complaints about this trajectory. */
    boolean may(Reader reader, String reference) {
        return reader.has(Role.COMPLAINT_HANDLER) && !isPartOf(reader, reference);
    }

    /** Everybody who may, by last name. */
    List<StaffMember> of(String reference) {
        return staff.of(Role.COMPLAINT_HANDLER).stream()
                .filter(person -> may(readers.of(person.userId()), reference)).toList();
    }

    private boolean isPartOf(Reader reader, String reference) {
        return Stream.of(Right.values()).anyMatch(right -> !access.readable(reader, reference, right).isEmpty())
                || teams.of(reference).people().anyMatch(reader.userId()::equals)
                || audit.cameBy(reference, reader.userId());
    }
}
