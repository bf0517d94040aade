package be.tandem.aftercare;

import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.FormContext;
import be.tandem.form.OffersChoices;
import be.tandem.form.RecordsForm;
import be.tandem.form.ShowsInForm;
import be.tandem.network.Region;
import be.tandem.trajectory.Timeline;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contacts after 1, 3, 6 and 12 months, as the coach writes them down (P25). */
@Service
@Transactional
class AfterCareContacts {

    private final AfterCareRepository repository;
    private final AfterCareCoaches coaches;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    AfterCareContacts(AfterCareRepository repository, AfterCareCoaches coaches, Timeline timeline,
            ApplicationEventPublisher events) {
        this.events = events;
        this.repository = repository;
        this.coaches = coaches;
        this.timeline = timeline;
    }

    @RecordsForm("holdAfterCareContact")
    void hold(FormContext context, HoldAfterCareContact form) {
        note(context, form.talk());
    }

    @RecordsForm("reviewNeeds")
    Map<String, Object> review(FormContext context, ReviewNeeds form) {
        note(context, form.talk());
        return Map.of("afterCareOutcome", HoldAfterCareContact.Outcome.END.name());
    }

    private void note(FormContext context, AfterCareTalk talk) {
        get(context.reference()).note(context, talk);
        timeline.record(context.reference(), talk.contactOn() == null ? "AFTER_CARE_NOT_REACHED" : "AFTER_CARE_CONTACT");
        if (talk.contactOn() != null) {
            events.publishEvent(new ParticipantReached(context.reference()));
        }
        if (!talk.goesOn()) {
            timeline.record(context.reference(), "AFTER_CARE_ENDED");
        }
    }

    @OffersChoices("afterCareCoaches")
    @Transactional(readOnly = true)
    List<Choice> choices(ChoiceContext context) {
        return coaches.in(Region.valueOf(context.region()));
    }

    @RecordsForm("nameCoach")
    Map<String, Object> nameCoach(FormContext context, NameCoach form) {
        get(context.reference()).nameCoach(form.coach());
        timeline.record(context.reference(), "AFTER_CARE_COACH_NAMED");
        return Map.of("coach", form.coach());
    }

    /** The form of the team lead. */
    record NameCoach(String coach) {
    }

    @ShowsInForm("afterCareContacts")
    @Transactional(readOnly = true)
    String text(String reference) {
        List<AfterCareContact> contacts = get(reference).contacts();
        return contacts.isEmpty() ? "Nog geen."
                : contacts.stream().map(AfterCareContact::text).collect(Collectors.joining("\n\n"));
    }

    private AfterCare get(String reference) {
        return repository.findByReference(reference).orElseThrow();
    }
}
