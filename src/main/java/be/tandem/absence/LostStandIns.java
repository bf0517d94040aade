package be.tandem.absence;

import be.tandem.network.Role;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import be.tandem.trajectory.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in falls away too (P16). A participant does not wait for the 21st day then: the work is in the name of the
 * casemanager again, where the team lead sees it, and the lead chooses at once who takes over.
 */
@Service
@Transactional
public class LostStandIns {

    private final AbsenceRepository absences;
    private final AbsenceCaseRepository cases;
    private final AbsenceTerms terms;
    private final Teams teams;
    private final Timeline timeline;
    private final Clock clock;

    LostStandIns(AbsenceRepository absences, AbsenceCaseRepository cases, AbsenceTerms terms, Teams teams, Timeline timeline,
            Clock clock) {
        this.absences = absences;
        this.cases = cases;
        this.terms = terms;
        this.teams = teams;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Nobody stands in any more where this person did; answers with those cases, by the absence that they belong to. */
    public Map<String, List<StandIn>> of(String person) {
        Map<Long, List<AbsenceCase>> byAbsence = cases.findOpenWith(person).stream()
                .collect(Collectors.groupingBy(AbsenceCase::absenceId, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<StandIn>> lost = new LinkedHashMap<>();
        byAbsence.forEach((id, all) -> {
            Absence absence = absences.findById(id).orElseThrow();
            List<StandIn> ended = all.stream().map(one -> one.of(absence.person())).filter(this::standsIn).toList();
            if (!ended.isEmpty()) {
                absence.standInLost();
                ended.forEach(this::end);
                lost.put(absence.reference(), ended);
            }
        });
        return lost;
    }

    /** The days and decisions with which the process of an absence goes on, beginning with who steps in. */
    @Transactional(readOnly = true)
    public Map<String, Object> routing(String absenceReference) {
        Map<String, Object> routing = new HashMap<>(
                terms.routing(absences.findByReference(absenceReference).orElseThrow(), LocalDate.now(clock)));
        routing.put("standInStep", "NOW");
        routing.put("isBack", false);
        return routing;
    }

    private boolean standsIn(StandIn standIn) {
        Tandem tandem = teams.of(standIn.reference());
        return tandem.isAway(standIn.role()) && standIn.person().equals(tandem.holder(standIn.role()))
                && standIn.standIn().equals(tandem.backup(standIn.role()));
    }

    private void end(StandIn standIn) {
        teams.away(standIn.reference(), standIn.role(), false);
        timeline.record(standIn.reference(),
                standIn.role() == Role.CASE_MANAGER_WORK ? "STAND_IN_LOST_WORK" : "STAND_IN_LOST_CARE");
    }
}
