package be.tandem.absence;

import be.tandem.network.Role;
import be.tandem.team.CaseManagerNamed;
import be.tandem.team.Caseloads;
import be.tandem.team.TeamCase;
import be.tandem.team.Teams;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The back-up steps in for who is away, and the person who comes back gets back what is still open (P16). The participant
 * hears of both; who is casemanager does not change, and no term begins anew.
 */
@Service
@Transactional
public class StandIns {

    private final OpenAbsences absences;
    private final AbsenceCaseRepository cases;
    private final Caseloads caseloads;
    private final Teams teams;
    private final Trajectories trajectories;
    private final Timeline timeline;
    private final Clock clock;

    StandIns(OpenAbsences absences, AbsenceCaseRepository cases, Caseloads caseloads, Teams teams,
            Trajectories trajectories, Timeline timeline, Clock clock) {
        this.absences = absences;
        this.cases = cases;
        this.caseloads = caseloads;
        this.teams = teams;
        this.trajectories = trajectories;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** From now on the back-ups step in, in every case whose back-up is at work; answers with those that are new. */
    public List<StandIn> begin(String absenceReference) {
        Absence absence = absences.get(absenceReference);
        absence.takenOver(today());
        List<StandIn> begun = new ArrayList<>();
        for (TeamCase team : caseloads.of(absence.person(), today())) {
            if (!team.isAway() && !absences.isAway(team.backup())) {
                begun.add(begin(absence, team));
            }
        }
        return begun;
    }

    /** Who is named while away is stood in for from the first task on. */
    @EventListener
    void named(CaseManagerNamed named) {
        TeamCase team = new TeamCase(named.reference(), named.role(), teams.of(named.reference()));
        absences.of(team.tandem().holder(named.role())).filter(Absence::isTakenOver)
                .filter(absence -> !absences.isAway(team.backup())).ifPresent(absence -> begin(absence, team));
    }

    private StandIn begin(Absence absence, TeamCase team) {
        StandIn standIn = new StandIn(team.reference(), team.role(), absence.person(), team.backup());
        teams.away(team.reference(), team.role(), true);
        cases.save(cases.findByAbsenceIdAndReferenceAndRole(absence.id(), team.reference(), team.role())
                .map(again -> again.by(standIn)).orElseGet(() -> new AbsenceCase(absence.id(), standIn)));
        timeline.record(team.reference(), team.role() == Role.CASE_MANAGER_WORK ? "STAND_IN_WORK" : "STAND_IN_CARE");
        return standIn;
    }

    /** Whether some case has nobody who steps in: then a replacement cannot wait. */
    public boolean leavesGaps(String absenceReference) {
        return caseloads.of(person(absenceReference), today()).stream().anyMatch(team -> !team.isAway());
    }

    /** The person is back; answers with the cases in which the back-up stepped in until now. */
    public List<StandIn> end(String absenceReference) {
        Absence absence = absences.get(absenceReference);
        absence.returned(today());
        List<StandIn> known = cases.findByAbsenceIdOrderById(absence.id()).stream()
                .map(one -> one.of(absence.person())).filter(this::isStillCaseManager).toList();
        // Not where the back-up fell away too.
        List<StandIn> ended = known.stream().filter(one -> teams.of(one.reference()).isAway(one.role())).toList();
        ended.forEach(standIn -> teams.away(standIn.reference(), standIn.role(), false));
        known.forEach(this::tellOfReturn);
        return ended;
    }

    private void tellOfReturn(StandIn standIn) {
        if (!trajectories.get(standIn.reference()).status().isFinal()) {
            timeline.record(standIn.reference(),
                    standIn.role() == Role.CASE_MANAGER_WORK ? "BACK_AT_WORK_WORK" : "BACK_AT_WORK_CARE");
        }
    }

    /** Not where somebody took over for good meanwhile. */
    private boolean isStillCaseManager(StandIn standIn) {
        return standIn.person().equals(teams.of(standIn.reference()).holder(standIn.role()));
    }

    /** Log-in of who is away. */
    @Transactional(readOnly = true)
    public String person(String absenceReference) {
        return absences.get(absenceReference).person();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
