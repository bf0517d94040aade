package be.tandem.closing;

import be.tandem.calendar.DutchDate;
import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.FormContext;
import be.tandem.form.OffersChoices;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.form.ShowsInForm;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P20: the final advice is one of the codes valid on its date, and it is of both casemanagers. */
@Service
@Transactional
class FinalAdvices {

    private static final Set<AdviceState> STANDING =
            EnumSet.of(AdviceState.PROPOSED, AdviceState.AGREED, AdviceState.RATIFIED);

    private final FinalAdviceRepository repository;
    private final AdviceCodes codes;
    private final Trajectories trajectories;
    private final TermTable terms;

    FinalAdvices(FinalAdviceRepository repository, AdviceCodes codes, Trajectories trajectories, TermTable terms) {
        this.repository = repository;
        this.codes = codes;
        this.trajectories = trajectories;
        this.terms = terms;
    }

    @OffersChoices("adviceCodes")
    List<Choice> choices(ChoiceContext context) {
        return codes.validOn(context.today()).stream().map(code -> new Choice(code.code(), code.label())).toList();
    }

    @RecordsForm("formulateAdvice")
    Map<String, Object> formulate(FormContext context, FormulateAdvice form) {
        refuseTooEarly(trajectories.get(context.reference()), context.today());
        AdviceCode code = codeOn(context.today(), form.adviceCode());
        repository.save(new FinalAdvice(context.reference(), code, form, context.today(), context.userId()));
        return Map.of("ratificationNeeded", code.ratificationNeeded(), "paidWorkAdvised", code.paidWork());
    }

    /** A trajectory takes at least three months after BEZIG, so its advice cannot come sooner. */
    private void refuseTooEarly(Trajectory trajectory, LocalDate today) {
        LocalDate firstDay =
                terms.lastDay(Term.MINIMUM_DURATION, trajectory.regulationGeneration(), trajectory.bezigOn());
        if (today.isBefore(firstDay)) {
            throw new Refusal("adviceCode", "Een eindadvies kan pas na de minimale duur van het traject. "
                    + "Dat is vanaf " + DutchDate.of(firstDay) + ".");
        }
    }

    @RecordsForm("agreeAdvice")
    void agree(FormContext context, AgreeAdvice form) {
        FinalAdvice advice = standing(context.reference()).orElseThrow();
        if (advice.isAdvisedBy(context.userId())) {
            throw new Refusal("Jij stelde dit advies voor. De andere casemanager moet het onderschrijven.");
        }
        advice.answer(AdviceState.valueOf(form.adviceAgreement().name()), form.remark(), context.today(),
                context.userId());
    }

    @ShowsInForm("proposedAdvice")
    String text(String reference) {
        return standing(reference).map(FinalAdvice::text).orElse("Nog geen eindadvies.");
    }

    @ShowsInForm("adviceHistory")
    String history(String reference) {
        List<String> earlier =
                repository.findByReferenceOrderById(reference).stream().map(FinalAdvice::summary).toList();
        return earlier.isEmpty() ? "Geen." : String.join("\n", earlier);
    }

    /** What the file keeps as the result, as soon as the advice is final. */
    Optional<FinalResult> result(String reference) {
        return standing(reference).filter(FinalAdvice::isFinal)
                .map(advice -> new FinalResult(advice.code(), advice.label(), advice.advisedOn(),
                        codeOn(advice.advisedOn(), advice.code()).paidWork()));
    }

    private AdviceCode codeOn(LocalDate day, String code) {
        return codes.validOn(day).stream().filter(valid -> valid.code().equals(code)).findFirst().orElseThrow();
    }

    /** The proposal or advice that was neither returned nor rejected. */
    Optional<FinalAdvice> standing(String reference) {
        return repository.findByReferenceAndStateIn(reference, STANDING);
    }
}
