package be.tandem.dossier;

import be.tandem.access.CaseAccess;
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
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who works with the participant: role, name, contact, next step (H11). */
@Service
@Transactional(readOnly = true)
public class CaseTeam {

    private final Trajectories trajectories;
    private final ReferralFile referrals;
    private final Teams teams;
    private final TeamProviders providers;
    private final Staff staff;
    private final CaseAccess access;
    private final CaseWork work;
    private final PhaseSteps phases;

    CaseTeam(Trajectories trajectories, ReferralFile referrals, Teams teams, TeamProviders providers, Staff staff,
            CaseAccess access, CaseWork work, PhaseSteps phases) {
        this.trajectories = trajectories;
        this.referrals = referrals;
        this.teams = teams;
        this.providers = providers;
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
        members.addAll(providers.of(reference, steps));
        if (trajectory.region() != null) {
            staff.of(Role.NETWORK_COORDINATOR, Region.valueOf(trajectory.region()))
                    .forEach(person -> members.add(coordinator(person, steps)));
        }
        return members;
    }

    private TeamMember coordinator(StaffMember person, NextSteps steps) {
        Role role = Role.NETWORK_COORDINATOR;
        return TeamMember.of(role.name(), role.dutchName(), person, staff.phone(person.userId()),
                steps.of(person.userId(), role));
    }

    private TeamMember participant(Trajectory trajectory) {
        PhaseStep step = phases.of(trajectory, access.phaseOf(trajectory.reference())).stream()
                .filter(PhaseStep::isCurrent).findFirst().orElseThrow();
        return new TeamMember("PARTICIPANT", "Deelnemer", referrals.nameOf(trajectory.reference()), null, null, step.now());
    }

    private List<TeamMember> tandem(Tandem tandem, NextSteps steps) {
        List<TeamMember> members = new ArrayList<>();
        Role.CASE_MANAGERS.forEach(role -> add(members, role.name(), role.dutchName(), tandem.holder(role), steps));
        Role.CASE_MANAGERS.forEach(role -> add(members, "BACKUP_" + role.name(), standIn(tandem, role), tandem.backup(role),
                steps));
        return members;
    }

    private static String standIn(Tandem tandem, Role role) {
        return (tandem.isAway(role) ? "Vervangt nu de casemanager " : "Vervangt de casemanager ")
                + (role == Role.CASE_MANAGER_WORK ? "Werk" : "Zorg");
    }

    private void add(List<TeamMember> members, String code, String role, String userId, NextSteps steps) {
        if (userId != null) {
            members.add(TeamMember.of(code, role, staff.get(userId), staff.phone(userId), steps.of(userId, null)));
        }
    }
}
