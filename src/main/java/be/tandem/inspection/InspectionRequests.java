package be.tandem.inspection;

import be.tandem.form.Refusal;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests of the participant to see the file: registered, answered within the term, a denial is motivated (D5). */
@Service
@Transactional
public class InspectionRequests {

    private final InspectionRequestRepository repository;
    private final Trajectories trajectories;
    private final TermTable terms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InspectionRequests(InspectionRequestRepository repository, Trajectories trajectories, TermTable terms,
            ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.trajectories = trajectories;
        this.terms = terms;
        this.events = events;
        this.clock = clock;
    }

    /** The participant asked on this day. */
    public void register(String reference, LocalDate askedOn, String by) {
        Trajectory trajectory = trajectories.get(reference);
        if (askedOn == null) {
            throw new Refusal("gevraagdOp", "Vul de dag in waarop de deelnemer de vraag stelde.");
        }
        if (askedOn.isAfter(today()) || askedOn.isBefore(trajectory.applicationDate())) {
            throw new Refusal("gevraagdOp", "Deze dag kan niet: ze ligt vóór de aanmelding of in de toekomst.");
        }
        LocalDate due = terms.lastDay(Term.INSPECTION_ANSWER, trajectory.regulationGeneration(), askedOn);
        InspectionRequest request = repository.save(new InspectionRequest(reference, askedOn, due, by));
        events.publishEvent(new InspectionAsked(request.id(), reference, due, by));
    }

    /** The participant gets an answer today. */
    public void answer(String reference, long id, InspectionOutcome outcome, String motivation, String by) {
        InspectionRequest request = repository.findById(id).filter(found -> found.belongsTo(reference))
                .orElseThrow(() -> new Refusal("Deze vraag staat niet in dit dossier."));
        answer(request, outcome, motivation, by);
        if (request.caseId() != null) {
            events.publishEvent(new InspectionAnswered(request.caseId()));
        }
    }

    void answer(InspectionRequest request, InspectionOutcome outcome, String motivation, String by) {
        if (!request.isOpen()) {
            throw new Refusal("Iemand anders gaf intussen al een antwoord. Kijk de lijst na.");
        }
        if (outcome == null) {
            throw new Refusal("antwoord", "Kies of de deelnemer inzage kreeg.");
        }
        boolean withoutReason = motivation == null || motivation.isBlank();
        if (outcome == InspectionOutcome.DENIED && withoutReason) {
            throw new Refusal("motivering", "Schrijf waarom de inzage geweigerd is. De deelnemer heeft daar recht op.");
        }
        request.answer(outcome, withoutReason ? null : motivation.strip(), today(), by);
    }

    /** The requests of a case, the newest first. */
    @Transactional(readOnly = true)
    public List<InspectionRequestView> of(String reference) {
        return repository.findByReferenceOrderByAskedOnDescIdDesc(reference).stream()
                .map(request -> request.view(today())).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
