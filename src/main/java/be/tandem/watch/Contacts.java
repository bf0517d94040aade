package be.tandem.watch;

import be.tandem.calendar.BelgianTime;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.form.ShowsInForm;
import be.tandem.team.OwnTrajectories;
import be.tandem.trajectory.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contacts with the participant, asked for by the process or noted of an own accord (P14). */
@Service
@Transactional
public class Contacts {

    private final ContactRepository repository;
    private final OwnTrajectories ownTrajectories;
    private final Timeline timeline;
    private final Silence silence;
    private final ApplicationEventPublisher events;

    Contacts(ContactRepository repository, OwnTrajectories ownTrajectories, Timeline timeline, Silence silence,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.ownTrajectories = ownTrajectories;
        this.timeline = timeline;
        this.silence = silence;
        this.events = events;
    }

    /** Whoever was not reached is sought again within the same term. */
    @RecordsForm("contactParticipant")
    Map<String, Object> asked(FormContext context, ContactParticipant form) {
        save(context.reference(), NewContact.of(form), context.userId(), context.today());
        return Map.of("contactOutcome", form.outcome().name(),
                "contactBy", BelgianTime.startOf(silence.againBy(context.reference())));
    }

    @RecordsForm("registerContact")
    Map<String, Object> noted(FormContext context, RegisterContact form) {
        note(form.trajectory(), NewContact.of(form), context.userId(), context.today());
        return Map.of("reference", form.trajectory());
    }

    /** A contact of an own accord, from the Tasklist or from the page. */
    public void note(String reference, NewContact contact, String userId, LocalDate today) {
        ownTrajectories.demandOwnUnderWay("trajectory", reference, userId);
        if (contact.direction() == ContactDirection.INCOMING && contact.outcome() == ContactOutcome.NOT_REACHED) {
            throw new Refusal("outcome", "De deelnemer nam zelf contact op. Kies hoe het gaat.");
        }
        save(reference, contact, userId, today);
        if (contact.outcome() != ContactOutcome.NOT_REACHED) {
            events.publishEvent(new ContactMade(reference));
        }
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<ContactView> of(String reference) {
        return repository.findByReferenceOrderByContactOnDescIdDesc(reference).stream().map(Contact::view).toList();
    }

    @ShowsInForm("lastContacts")
    @Transactional(readOnly = true)
    String last(String reference) {
        String lines = repository.findFirst3ByReferenceOrderByContactOnDescIdDesc(reference).stream().map(Contact::line)
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "Er staan nog geen contacten in het dossier." : lines;
    }

    private void save(String reference, NewContact form, String userId, LocalDate today) {
        repository.save(new Contact(reference, form, userId, today));
        timeline.record(reference, "CONTACT_" + form.outcome().name());
    }
}
