package be.tandem.pdf;

import be.tandem.calendar.DutchDate;
import be.tandem.network.Role;
import be.tandem.network.Staff;
import be.tandem.network.StaffMember;
import be.tandem.referral.ReferralFile;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What stands on every paper of a case: whose it is, of which day, and whom to ask. */
@Component
class PaperHead {

    private final ReferralFile referrals;
    private final Teams teams;
    private final Staff staff;
    private final Clock clock;

    PaperHead(ReferralFile referrals, Teams teams, Staff staff, Clock clock) {
        this.referrals = referrals;
        this.teams = teams;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Begins the content of a paper.
     *
     * @param subject one Dutch sentence that says what the paper is; a reader's software shows it
     */
    Map<String, Object> of(String reference, String subject) {
        Map<String, Object> content = new HashMap<>();
        content.put("reference", reference);
        content.put("onderwerp", subject);
        content.put("deelnemer", referrals.nameOf(reference));
        content.put("gemaaktOp", DutchDate.of(LocalDate.now(clock)));
        return content;
    }

    /** Both casemanagers, as far as they are named. */
    List<Contact> tandem(String reference) {
        Tandem tandem = teams.of(reference);
        List<Contact> contacts = new ArrayList<>();
        add(contacts, Role.CASE_MANAGER_WORK, tandem.caseManagerWork());
        add(contacts, Role.CASE_MANAGER_CARE, tandem.caseManagerCare());
        return contacts;
    }

    /** The casemanager Werk alone: on a paper that an employer reads nothing points at care (D10). */
    List<Contact> caseManagerWork(String reference) {
        List<Contact> contacts = new ArrayList<>();
        add(contacts, Role.CASE_MANAGER_WORK, teams.of(reference).caseManagerWork());
        return contacts;
    }

    /** Name behind a log-in, null for null. */
    String nameOf(String userId) {
        return userId == null ? null : staff.get(userId).name();
    }

    private void add(List<Contact> contacts, Role role, String userId) {
        if (userId != null) {
            StaffMember person = staff.get(userId);
            contacts.add(new Contact(role.dutchName(), person.name(), person.email()));
        }
    }
}
