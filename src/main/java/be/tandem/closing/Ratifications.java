package be.tandem.closing;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.ShowsInForm;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P21: an advice Welzijn is provisional until DGS investigated and ratified it. */
@Service
@Transactional
class Ratifications {

    private final RatificationRepository repository;
    private final FinalAdvices advices;

    Ratifications(RatificationRepository repository, FinalAdvices advices) {
        this.repository = repository;
        this.advices = advices;
    }

    @RecordsForm("ratifyAdvice")
    void ratify(FormContext context, RatifyAdvice form) {
        FinalAdvice advice = advices.standing(context.reference()).orElseThrow();
        repository.save(new Ratification(advice.id(), form, context.today(), context.userId()));
        if (form.ratificationOutcome() != Ratification.Outcome.INVESTIGATE) {
            advice.decide(form.ratificationOutcome() == Ratification.Outcome.RATIFIED);
        }
    }

    @ShowsInForm("ratifications")
    @Transactional(readOnly = true)
    String text(String reference) {
        String earlier = advices.standing(reference).stream().flatMap(advice -> of(advice).stream())
                .map(Ratification::text).collect(Collectors.joining("\n"));
        return earlier.isEmpty() ? "Geen." : earlier;
    }

    /** First day on which the advice is no longer provisional. */
    LocalDate finalSince(FinalAdvice advice) {
        List<Ratification> decisions = of(advice);
        return decisions.isEmpty() ? advice.sharedOn() : decisions.get(decisions.size() - 1).decidedOn();
    }

    private List<Ratification> of(FinalAdvice advice) {
        return repository.findByFinalAdviceIdOrderById(advice.id());
    }
}
