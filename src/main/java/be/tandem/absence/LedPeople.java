package be.tandem.absence;

import be.tandem.access.Reader;
import be.tandem.access.Readers;
import be.tandem.network.Region;
import be.tandem.network.Role;
import be.tandem.network.Staff;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** For whom somebody may arrange something: a team lead for the own casemanagers, a coordinator for the providers of the region. */
@Component
class LedPeople {

    /** The role that leads the people in each role, in the order in which somebody's places are looked at. */
    private static final Map<Role, Role> LEADS = new EnumMap<>(Map.of(
            Role.CASE_MANAGER_WORK, Role.TEAM_LEAD_WORK, Role.CASE_MANAGER_CARE, Role.TEAM_LEAD_CARE,
            Role.WORK_PROVIDER, Role.NETWORK_COORDINATOR, Role.CARE_PROVIDER, Role.NETWORK_COORDINATOR));

    private final Readers readers;
    private final Staff staff;

    LedPeople(Readers readers, Staff staff) {
        this.readers = readers;
        this.staff = staff;
    }

    /** Everybody whom this person leads, once each, by the place in which that is. */
    List<TeamPlace> of(String leadId) {
        Reader lead = readers.of(leadId);
        Map<String, TeamPlace> people = new LinkedHashMap<>();
        for (Region region : Region.values()) {
            LEADS.forEach((role, leads) -> {
                if (lead.groups().contains(leads.group(region))) {
                    staff.of(role, region).forEach(person ->
                            people.putIfAbsent(person.userId(), new TeamPlace(person.userId(), role, region)));
                }
            });
        }
        return new ArrayList<>(people.values());
    }

    /** Where this person works; the first place when there are more. */
    Optional<TeamPlace> placeOf(String userId) {
        Reader person = readers.of(userId);
        return LEADS.keySet().stream().flatMap(role -> List.of(Region.values()).stream()
                .filter(region -> person.groups().contains(role.group(region)))
                .map(region -> new TeamPlace(userId, role, region))).findFirst();
    }

    /** The ones whose absence this person may register: oneself, and whom one leads. */
    List<TeamPlace> withSelf(String userId) {
        List<TeamPlace> people = new ArrayList<>();
        placeOf(userId).ifPresent(people::add);
        of(userId).stream().filter(place -> !place.userId().equals(userId)).forEach(people::add);
        return people;
    }
}
