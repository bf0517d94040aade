package be.tandem.dossier;

import be.tandem.absence.LentWork;
import be.tandem.action.ActionFile;
import be.tandem.allocation.AllocatedProvider;
import be.tandem.allocation.Allocations;
import be.tandem.calendar.DutchDate;
import be.tandem.network.Role;
import be.tandem.network.Staff;
import be.tandem.network.StaffMember;
import be.tandem.plan.PlanDomain;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The providers in the team round the participant (H11, P9). */
@Component
class TeamProviders {

    private final Allocations allocations;
    private final ActionFile actions;
    private final LentWork absences;
    private final Staff staff;
    private final Clock clock;

    TeamProviders(Allocations allocations, ActionFile actions, LentWork absences, Staff staff, Clock clock) {
        this.allocations = allocations;
        this.actions = actions;
        this.absences = absences;
        this.staff = staff;
        this.clock = clock;
    }

    List<TeamMember> of(String reference, NextSteps steps) {
        List<StaffMember> active = actions.providers(reference).stream().map(staff::get).toList();
        return Stream.of(PlanDomain.values()).flatMap(side ->
                providers(side.provider(), allocations.of(reference, side), active, steps).stream()).toList();
    }

    /** Who accepted, has a task now or did something before; the role alone as long as the casemanager does the work (P9). */
    private List<TeamMember> providers(Role role, Optional<AllocatedProvider> allocated, List<StaffMember> active,
            NextSteps steps) {
        Set<String> people = new LinkedHashSet<>();
        allocated.map(AllocatedProvider::userId).ifPresent(people::add);
        steps.assignees(role).stream().filter(person -> staff.get(person).roles().contains(role)).forEach(people::add);
        active.stream().filter(person -> person.roles().contains(role)).map(StaffMember::userId).forEach(people::add);
        List<TeamMember> members = new ArrayList<>();
        allocated.filter(AllocatedProvider::isPartner).ifPresent(partner -> members.add(new TeamMember(
                role.name() + "_PARTNER", role.dutchName() + " (partner)", partner.partnerName(), null, partner.partnerContact(),
                "Helpt buiten het netwerk; de casemanager noteert")));
        Set<String> away = absences.away(people);
        people.forEach(userId -> members.add(TeamMember.of(role.name(), role.dutchName(), staff.get(userId),
                staff.phone(userId), away.contains(userId) ? "Even afwezig; intussen doet de casemanager wat nodig is"
                        : firstAppointment(allocated, userId).orElseGet(() -> steps.of(userId, null)))));
        if (members.isEmpty() && steps.hasWorkFor(role)) {
            members.add(new TeamMember(role.name(), role.dutchName(), null, null, null,
                    "Nog niemand; intussen doet de casemanager wat nodig is"));
        }
        return members;
    }

    /** Until it took place, the first appointment is what comes next (P9: the participant knows who does what and when). */
    private Optional<String> firstAppointment(Optional<AllocatedProvider> allocated, String userId) {
        return allocated.filter(provider -> userId.equals(provider.userId())).map(AllocatedProvider::firstAppointmentOn)
                .filter(day -> !day.isBefore(LocalDate.now(clock))).map(day -> "Eerste afspraak op " + DutchDate.inFull(day));
    }
}
