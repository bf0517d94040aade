package be.tandem.absence;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.team.Caseloads;
import be.tandem.team.ChangeReason;
import be.tandem.team.Takeover;
import be.tandem.team.TeamCase;
import be.tandem.team.Teams;
import be.tandem.terms.RegulationGeneration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's whole caseload goes to one or more others for good (P16): at once, or because an absence lasts. */
@Service
@Transactional
public class CaseloadTransfers {

    private final CaseloadTransferRepository repository;
    private final CaseDivider divider;
    private final Caseloads caseloads;
    private final LedPeople people;
    private final OpenAbsences absences;
    private final Teams teams;
    private final Clock clock;

    CaseloadTransfers(CaseloadTransferRepository repository, CaseDivider divider, Caseloads caseloads, LedPeople people,
            OpenAbsences absences, Teams teams, Clock clock) {
        this.repository = repository;
        this.divider = divider;
        this.caseloads = caseloads;
        this.people = people;
        this.absences = absences;
        this.teams = teams;
        this.clock = clock;
    }

    @RecordsForm("moveCaseload")
    Map<String, Object> move(FormContext context, MoveCaseload form) {
        List<TeamPlace> led = people.of(context.userId());
        TeamPlace place = led.stream().filter(one -> one.userId().equals(form.person())).findFirst().orElseThrow();
        if (led.stream().anyMatch(one -> form.successors().contains(one.userId())
                && one.role() != place.role())) {
            throw new Refusal("successors", "Kies mensen met dezelfde rol als de persoon van wie de trajecten zijn.");
        }
        String reference = "OVD-%d-%06d".formatted(context.today().getYear(), repository.nextNumber());
        plan(context, reference, new Division(form.person(), place.role(), form.successors(), form.spareBackup()),
                ChangeReason.CASELOAD);
        return Map.of("reference", reference, "region", place.region().name(), "regulationGeneration",
                RegulationGeneration.of(context.today()).name());
    }

    /** Writes down the decision; what it would come to is judged at once, so that the form can be mended. */
    void plan(FormContext context, String reference, Division division, ChangeReason reason) {
        if (division.successors().contains(division.person())) {
            throw new Refusal("successors", "Kies anderen dan de persoon van wie de trajecten zijn.");
        }
        if (division.successors().stream().anyMatch(absences::isAway)) {
            throw new Refusal("successors", "Een van deze mensen is zelf afwezig. Kies iemand anders.");
        }
        List<TeamCase> cases = inRole(division);
        if (cases.isEmpty()) {
            throw new Refusal("Deze persoon heeft geen trajecten om over te dragen.");
        }
        divider.divide(cases, division, reason);
        repository.save(new CaseloadTransfer(context, reference, division, reason));
    }

    /** Names the successors in every case; answers with what changed. */
    public List<StandIn> execute(String reference) {
        CaseloadTransfer transfer = repository.findByReferenceAndExecutedOnIsNull(reference).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        transfer.executed(today);
        List<StandIn> changes = new ArrayList<>();
        Division division = transfer.division();
        for (Takeover takeover : divider.divide(inRole(division), division, transfer.reason())) {
            teams.takeOver(takeover, transfer.decidedBy(), today);
            changes.add(new StandIn(takeover.reference(), takeover.role(), division.person(), takeover.person()));
        }
        return changes;
    }

    private List<TeamCase> inRole(Division division) {
        return caseloads.of(division.person(), LocalDate.now(clock)).stream()
                .filter(one -> one.role() == division.role()).toList();
    }
}
