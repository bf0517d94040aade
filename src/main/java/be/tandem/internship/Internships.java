package be.tandem.internship;

import be.tandem.access.ItemKind;
import be.tandem.calendar.DutchDate;
import be.tandem.form.Choice;
import be.tandem.terms.Term;
import be.tandem.terms.TermLength;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts and ends internships and counts them; an internship is found by the process instance that guides it. */
@Service
@Transactional
public class Internships {

    private final InternshipRepository repository;
    private final Trajectories trajectories;
    private final Timeline timeline;
    private final TermTable terms;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Internships(InternshipRepository repository, Trajectories trajectories, Timeline timeline, TermTable terms,
            Clock clock, ApplicationEventPublisher events) {
        this.repository = repository;
        this.trajectories = trajectories;
        this.timeline = timeline;
        this.terms = terms;
        this.clock = clock;
        this.events = events;
    }

    /** How many internships of the trajectory really started; closing asks for at least one, or for a reason. */
    @Transactional(readOnly = true)
    public long countStarted(String reference) {
        return repository.countByReferenceAndStartedOnIsNotNull(reference);
    }

    /** Whether there was an internship on each of these two days. */
    @Transactional(readOnly = true)
    public boolean ran(String reference, LocalDate firstDay, LocalDate lastDay) {
        return repository.ranOn(reference, firstDay) && repository.ranOn(reference, lastDay);
    }

    /**
     * The participant is on the floor from today.
     *
     * @return day of the first follow-up talk
     */
    public LocalDate start(String caseId) {
        Internship internship = get(caseId);
        internship.start(LocalDate.now(clock));
        timeline.record(internship.reference(), "INTERNSHIP_STARTED", ItemKind.INTERNSHIP.item(internship.id()));
        events.publishEvent(new InternshipStarted(internship.reference()));
        return nextTalk(internship);
    }

    /** First day of the participant on a work floor; empty when the participant is on none now. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> underwaySince(String reference) {
        return repository.underwaySince(reference);
    }

    /** Whether the participant is on a work floor now. */
    @Transactional(readOnly = true)
    public boolean isUnderway(String reference) {
        return underwaySince(reference).isPresent();
    }

    /** Day of the last talk about an internship of this trajectory at which the participant was present. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastTalkWithParticipant(String reference) {
        return repository.talks(reference).stream().filter(talk -> talk.getPresent().contains("PARTICIPANT"))
                .map(InternshipRepository.Talk::getHeldOn).findFirst();
    }

    /**
     * First monthly talk after today; counted from the first day, so that a late talk does not shift the next ones. An internship
     * that is over within a month has one halfway, so that none goes without (H28).
     */
    @Transactional(readOnly = true)
    public LocalDate nextTalk(String caseId) {
        return nextTalk(get(caseId));
    }

    private LocalDate nextTalk(Internship internship) {
        TermLength month = terms.length(Term.INTERNSHIP_FOLLOW_UP,
                trajectories.get(internship.reference()).regulationGeneration(), internship.startedOn());
        LocalDate halfway = internship.halfway();
        if (month.from(internship.startedOn()).isAfter(internship.agreement().lastDay()) && halfway.isAfter(LocalDate.now(clock))) {
            return halfway;
        }
        LocalDate talk = internship.startedOn();
        for (int count = 1; !talk.isAfter(LocalDate.now(clock)); count++) {
            talk = month.times(count).from(internship.startedOn());
        }
        return talk;
    }

    /**
     * Notes that the internship is over, as agreed or early.
     *
     * @return whether the participant ever started
     */
    public boolean end(String caseId) {
        return end(get(caseId));
    }

    boolean end(Internship internship) {
        internship.endAsAgreed();
        timeline.record(internship.reference(), "INTERNSHIP_ENDED", ItemKind.INTERNSHIP.item(internship.id()));
        return internship.hasStarted();
    }

    /**
     * The agreed internships in these regions that are guided by somebody, as a list to choose from.
     *
     * @param guided whether this person guides those of the trajectory with this reference
     */
    @Transactional(readOnly = true)
    public List<Choice> underwayIn(Collection<String> regions, Predicate<String> guided) {
        Map<String, Boolean> known = new HashMap<>();
        return repository.findUnderwayIn(regions).stream()
                .filter(internship -> known.computeIfAbsent(internship.reference(), guided::test))
                .map(internship -> new Choice(internship.id().toString(), internship.reference() + " · "
                        + internship.agreement().employer() + " · vanaf "
                        + DutchDate.of(internship.agreement().firstDay())))
                .toList();
    }

    /** The report and the employer's opinion on this internship follow in another process instance. */
    public void followResultsIn(String caseId, String resultsCaseId) {
        get(caseId).followResultsIn(resultsCaseId);
    }

    private Internship get(String caseId) {
        return repository.findByCaseId(caseId).orElseThrow();
    }
}
