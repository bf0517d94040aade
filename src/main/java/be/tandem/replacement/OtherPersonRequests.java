package be.tandem.replacement;

import be.tandem.access.CaseAccess;
import be.tandem.access.FilePart;
import be.tandem.access.Readers;
import be.tandem.access.Right;
import be.tandem.allocation.Allocations;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.network.Role;
import be.tandem.plan.PlanDomain;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The participant has a say in who helps (N1): asks for another person, and hears what was decided and why. */
@Service
@Transactional
public class OtherPersonRequests {

    private final OtherPersonRequestRepository repository;
    private final Trajectories trajectories;
    private final Teams teams;
    private final Allocations allocations;
    private final CaseAccess access;
    private final Readers readers;
    private final Timeline timeline;

    OtherPersonRequests(OtherPersonRequestRepository repository, Trajectories trajectories, Teams teams,
            Allocations allocations, CaseAccess access, Readers readers, Timeline timeline) {
        this.repository = repository;
        this.trajectories = trajectories;
        this.teams = teams;
        this.allocations = allocations;
        this.access = access;
        this.readers = readers;
        this.timeline = timeline;
    }

    @RecordsForm("requestOtherPerson")
    Map<String, Object> register(FormContext context, RequestOtherPerson form) {
        String reference = form.trajectory().strip().toUpperCase(Locale.ROOT);
        refuseWhoMayNotWrite(context, reference);
        Trajectory trajectory = trajectories.get(reference);
        refuseWhatIsOver(trajectory);
        String person = person(reference, teams.of(reference), form.about());
        refuseWhatRuns(reference, form.about());
        repository.save(new OtherPersonRequest(context, form, reference, person));
        timeline.record(reference, "OTHER_PERSON_ASKED");
        return variables(trajectory, form.about());
    }

    /** Whoever has a role in the case in which one may write; the same answer for a case that does not exist. */
    private void refuseWhoMayNotWrite(FormContext context, String reference) {
        if (!access.may(readers.of(context.userId()), reference, FilePart.OPEN, Right.WRITE)) {
            throw new Refusal("trajectory", "Dit traject is niet bij jou bekend. Kijk de referentie na: "
                    + "ze staat boven aan het dossier.");
        }
    }

    private static void refuseWhatIsOver(Trajectory trajectory) {
        if (trajectory.status().isFinal()) {
            throw new Refusal("trajectory", "Dit traject is al beëindigd.");
        }
    }

    private void refuseWhatRuns(String reference, Role about) {
        Set<Role> sameDecider = Decider.of(about).about();
        if (repository.findByReferenceAndAboutInAndClosedOnIsNull(reference, sameDecider).isPresent()) {
            throw new Refusal("about", "Deze vraag loopt al. Wacht op de beslissing.");
        }
    }

    /** Log-in of who has the role now; null for a partner without log-in. */
    private String person(String reference, Tandem tandem, Role about) {
        return about.isCaseManager() ? Optional.ofNullable(tandem.holder(about)).orElseThrow(OtherPersonRequests::nobodyYet)
                : allocations.of(reference, PlanDomain.of(about)).orElseThrow(OtherPersonRequests::nobodyYet).userId();
    }

    private static Refusal nobodyYet() {
        return new Refusal("about", "In deze rol werkt nog niemand voor de deelnemer. "
                + "Geef de wens door aan wie iemand aanstelt.");
    }

    private static Map<String, Object> variables(Trajectory trajectory, Role about) {
        Map<String, Object> variables = new HashMap<>(trajectory.routing());
        variables.put("changedRole", about.name());
        return variables;
    }

    /** Every question of the participant, oldest first. */
    @Transactional(readOnly = true)
    public List<OtherPersonLine> of(String reference) {
        return repository.findByReferenceOrderById(reference).stream().map(OtherPersonRequest::line).toList();
    }
}
