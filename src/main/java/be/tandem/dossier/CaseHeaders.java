package be.tandem.dossier;

import be.tandem.access.CaseAccess;
import be.tandem.access.FilePart;
import be.tandem.access.Reader;
import be.tandem.access.Right;
import be.tandem.calendar.DutchDate;
import be.tandem.interruption.Interruptions;
import be.tandem.network.Region;
import be.tandem.network.Role;
import be.tandem.network.Staff;
import be.tandem.referral.ReferralFile;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import be.tandem.trajectory.TrajectoryStatus;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a reader sees above a case, and which tabs. Not read-only: the engine counts the decisions on the terms. */
@Service
@Transactional
public class CaseHeaders {

    private static final int NEXT_TERMS = 3;

    private final Trajectories trajectories;
    private final ReferralFile referrals;
    private final Teams teams;
    private final Staff staff;
    private final CaseAccess access;
    private final CaseWork work;
    private final PhaseSteps phases;
    private final NextTerms terms;
    private final Interruptions interruptions;

    CaseHeaders(Trajectories trajectories, ReferralFile referrals, Teams teams, Staff staff, CaseAccess access,
            CaseWork work, PhaseSteps phases, NextTerms terms, Interruptions interruptions) {
        this.trajectories = trajectories;
        this.referrals = referrals;
        this.teams = teams;
        this.staff = staff;
        this.access = access;
        this.work = work;
        this.phases = phases;
        this.terms = terms;
        this.interruptions = interruptions;
    }

    /** The header and the tabs of a trajectory that the reader may open. */
    public CaseTop of(Reader reader, String reference) {
        return of(read(reader, reference));
    }

    CaseTop of(Reading reading) {
        Trajectory trajectory = reading.trajectory();
        CaseHeader header = new CaseHeader(reading.reference(), referrals.nameOf(reading.reference()),
                phases.nameOf(trajectory, reading.phase()), status(reading),
                trajectory.region() == null ? null : Region.valueOf(trajectory.region()).dutchName(),
                trajectory.plannedEnd(), reading.mayRead(FilePart.TEAM) ? casemanagers(reading.reference()) : List.of(),
                terms.of(trajectory, reading.tasks(), reading.readable()).stream().limit(NEXT_TERMS).toList(),
                new CaseHeader.Codes(reading.phase().name(), trajectory.status().name(), trajectory.region()));
        return new CaseTop(header,
                Arrays.stream(CaseTab.values()).filter(tab -> reading.mayRead(tab.part()))
                .filter(tab -> tab != CaseTab.ICF_EXTRACT || !reading.mayRead(FilePart.ICF)).toList());
    }

    Reading read(Reader reader, String reference) {
        return new Reading(reader, trajectories.get(reference), access.phaseOf(reference),
                access.readable(reader, reference, Right.READ), access.readableInFull(reader, reference), work.tasks(reference));
    }

    /** An interruption is a flag on Bezig, not a status of its own (domain 1.3); for whoever reads it on the timeline too. */
    private String status(Reading reading) {
        TrajectoryStatus status = reading.trajectory().status();
        return status != TrajectoryStatus.BEZIG || !reading.mayRead(FilePart.PLAN) ? status.dutchName()
                : interruptions.interruptedSince(reading.reference())
                        .map(day -> status.dutchName() + ", onderbroken sinds " + DutchDate.inFull(day))
                        .orElse(status.dutchName());
    }

    private List<TeamContact> casemanagers(String reference) {
        Tandem tandem = teams.of(reference);
        return Stream.of(contact(Role.CASE_MANAGER_WORK, tandem.caseManagerWork()),
                contact(Role.CASE_MANAGER_CARE, tandem.caseManagerCare())).flatMap(List::stream).toList();
    }

    private List<TeamContact> contact(Role role, String userId) {
        if (userId == null) {
            return List.of();
        }
        var person = staff.get(userId);
        return List.of(new TeamContact(role.dutchName(), person.name(), person.email(), staff.phone(userId)));
    }
}
