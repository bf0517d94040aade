package be.tandem.aftercare;

import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.DossierText;
import be.tandem.form.FormContext;
import be.tandem.form.OffersChoices;
import be.tandem.form.RecordsForm;
import be.tandem.form.ShowsInForm;
import be.tandem.trajectory.Timeline;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P24: within ten working days after the closing the mediator takes the step that fits the final advice. */
@Service
@Transactional
class FollowUpDesk {

    private static final Choice OTHER = new Choice("OTHER", "Een andere stap");

    private final StepsAfterAdvice steps;
    private final BridgeToWorkRepository bridges;
    private final AfterCareCoaches coaches;
    private final TakenStepRepository repository;
    private final LateFollowUpRepository late;
    private final Timeline timeline;

    FollowUpDesk(StepsAfterAdvice steps, BridgeToWorkRepository bridges, AfterCareCoaches coaches, TakenStepRepository repository,
            LateFollowUpRepository late, Timeline timeline) {
        this.steps = steps;
        this.bridges = bridges;
        this.coaches = coaches;
        this.repository = repository;
        this.late = late;
        this.timeline = timeline;
    }

    @OffersChoices("followUpSteps")
    List<Choice> choices(ChoiceContext context) {
        return offered(context.reference());
    }

    @RecordsForm("arrangeFollowUp")
    void arrange(FormContext context, ArrangeFollowUp form) {
        String label = offered(context.reference()).stream()
                .filter(choice -> choice.value().equals(form.followUpStep())).findFirst().orElseThrow().label();
        repository.save(new TakenStep(context, form.followUpStep(), label, form.explanation()));
        timeline.record(context.reference(), "FOLLOW_UP_ARRANGED");
    }

    @RecordsForm("chaseFollowUp")
    void chase(FormContext context, Agreement form) {
        late.save(new LateFollowUp(context, form.agreement()));
    }

    /** The form of VDAB-beheer. */
    record Agreement(String agreement) {
    }

    /** The result and what goes with it; nothing of the confidential part (domain 3.2, note c). */
    @ShowsInForm("followUp")
    @Transactional(readOnly = true)
    String text(String reference) {
        DossierText text = new DossierText().line("Eindadvies", steps.result(reference).label());
        bridges.findByReference(reference).ifPresent(bridge -> bridge.tellMediator(text));
        coaches.continuingCoach(reference).ifPresent(name -> text.line("Coach die meegaat", name));
        return text.toString();
    }

    private List<Choice> offered(String reference) {
        return Stream.concat(steps.of(reference).stream().map(step -> new Choice(step.code(), step.label())),
                Stream.of(OTHER)).toList();
    }
}
