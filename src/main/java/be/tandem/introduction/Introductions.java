package be.tandem.introduction;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.plan.SigningMoment;
import be.tandem.plan.UpcomingSigning;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites the providers whom the plan names to meet the participant when it is signed (P7, H7): once each, however often the
 * plan comes back. Only whom participant and casemanagers chose together; a casemanager of the trajectory is there anyway.
 */
@Service
@Transactional
public class Introductions {

    private final IntroductionRepository repository;
    private final UpcomingSigning signing;
    private final Teams teams;
    private final Trajectories trajectories;
    private final TermTable terms;
    private final Timeline timeline;
    private final Clock clock;

    Introductions(IntroductionRepository repository, UpcomingSigning signing, Teams teams, Trajectories trajectories,
            TermTable terms, Timeline timeline, Clock clock) {
        this.repository = repository;
        this.signing = signing;
        this.teams = teams;
        this.trajectories = trajectories;
        this.terms = terms;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Log-ins of who is named and got no invitation yet. */
    @Transactional(readOnly = true)
    public List<String> toInvite(String reference) {
        Tandem tandem = teams.of(reference);
        Set<String> invited = repository.findByReferenceOrderById(reference).stream().map(Introduction::provider)
                .collect(Collectors.toSet());
        return signing.namedProviders(reference).stream()
                .filter(provider -> !invited.contains(provider) && !tandem.isAtWork(provider)).toList();
    }

    /** Last day for an answer: the day of the signing, or our own term as long as nobody knows that day. */
    @Transactional(readOnly = true)
    public LocalDate answerBy(String reference) {
        return signing.moment(reference).map(SigningMoment::on).orElseGet(() -> terms.lastDay(Term.INTRODUCTION_ANSWER,
                trajectories.get(reference).regulationGeneration(), LocalDate.now(clock)));
    }

    /** @param caseId identification of the process in which the provider answers */
    public void invited(String reference, String provider, String caseId) {
        repository.save(new Introduction(reference, provider, caseId, LocalDate.now(clock)));
        timeline.record(reference, "INTRODUCTION_ASKED");
    }

    /** Identifications of the processes in which nobody answered. */
    @Transactional(readOnly = true)
    public List<String> open(String reference) {
        return repository.findByReferenceOrderById(reference).stream().filter(Introduction::isOpen)
                .map(Introduction::caseId).toList();
    }

    @RecordsForm("answerInvitation")
    void answer(FormContext context, AnswerInvitation form) {
        repository.findByCaseId(context.caseId()).orElseThrow().answer(context, form);
        timeline.record(context.reference(), "INTRODUCTION_ANSWER_" + form.answer().name());
    }
}
