package be.tandem.dossier;

import be.tandem.access.CaseAccess;
import be.tandem.action.ActionFile;
import be.tandem.network.Region;
import be.tandem.network.Role;
import be.tandem.network.Staff;
import be.tandem.network.StaffMember;
import be.tandem.referral.ReferralFile;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who works with the participant: role, name, contact, next step (H11). */
@Service
@Transactional(readOnly = true)
public class CaseTeam {

    private static final List<Role> PROVIDERS = List.of(Role.WORK_PROVIDER, Role.CARE_PROVIDER);

    private final Trajectories trajectories;
    private final ReferralFile referrals;
    private final Teams teams;
    private final ActionFile actions;
    private final Staff staff;
    private final CaseAccess access;
    private final CaseWork work;
    private final PhaseSteps phases;

    CaseTeam(Trajectories trajectories, ReferralFile referrals, Teams teams, ActionFile actions, Staff staff,
            CaseAccess access, CaseWork work, PhaseSteps phases) {
        this.trajectories = trajectories;
        this.referrals = referrals;
        this.teams = teams;
        this.actions = actions;
        this.staff = staff;
        this.access = access;
        this.work = work;
        this.phases = phases;
    }

    /** The participant first, then the tandem, the providers and the coordinators of the region. */
    public List<TeamMember> of(String reference) {
        Trajectory trajectory = trajectories.get(reference);
        NextSteps steps = new NextSteps(work.tasks(reference));
        List<TeamMember> members = new ArrayList<>();
        members.add(participant(trajectory));
        members.addAll(tandem(teams.of(reference), steps));
        PROVIDERS.forEach(role -> members.addAll(providers(role, reference, steps)));
        if (trajectory.region() != null) {
            staff.of(Role.NETWORK_COORDINATOR, Region.valueOf(trajectory.region()))
                    .forEach(person -> members.add(member(Role.NETWORK_COORDINATOR.dutchName(), person,
                            steps.of(person.userId(), Role.NETWORK_COORDINATOR))));
        }
        return members;
    }

    private TeamMember participant(Trajectory trajectory) {
        PhaseStep step = phases.of(trajectory, access.phaseOf(trajectory.reference())).stream()
                .filter(PhaseStep::isCurrent).findFirst().orElseThrow();
        return new TeamMember("Deelnemer", referrals.nameOf(trajectory.reference()), null, step.now());
    }

    private List<TeamMember> tandem(Tandem tandem, NextSteps steps) {
        List<TeamMember> members = new ArrayList<>();
        add(members, Role.CASE_MANAGER_WORK.dutchName(), tandem.caseManagerWork(), steps);
        add(members, Role.CASE_MANAGER_CARE.dutchName(), tandem.caseManagerCare(), steps);
        add(members, "Vervangt de casemanager Werk", tandem.backupCaseManagerWork(), steps);
        add(members, "Vervangt de casemanager Zorg", tandem.backupCaseManagerCare(), steps);
        return members;
    }

    private void add(List<TeamMember> members, String role, String userId, NextSteps steps) {
        if (userId != null) {
            members.add(member(role, staff.get(userId), steps.of(userId, null)));
        }
    }

    /** Who has a task now or did something before; a task that nobody took yet stands under the role alone. */
    private List<TeamMember> providers(Role role, String reference, NextSteps steps) {
        Set<String> people = new LinkedHashSet<>(steps.assignees(role));
        actions.providers(reference).stream().filter(userId -> staff.get(userId).roles().contains(role))
                .forEach(people::add);
        List<TeamMember> members = new ArrayList<>(people.stream().filter(Objects::nonNull)
                .map(userId -> member(role.dutchName(), staff.get(userId), steps.of(userId, null))).toList());
        if (steps.hasUntaken(role)) {
            members.add(new TeamMember(role.dutchName(), null, null, steps.of(null, role)));
        }
        return members;
    }

    private static TeamMember member(String role, StaffMember person, String nextStep) {
        return new TeamMember(role, person.name(), person.email(), nextStep);
    }
}
