package be.tandem.action;

import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.form.Refusal;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registering on the page of the actions: with or without an appointment, and correcting without hiding (P10, H15). */
@Service
@Transactional
public class ActionDesk {

    private final ActionRegister register;
    private final RegisteredActionRepository actions;
    private final Appointments appointments;
    private final ActionRights rights;
    private final Restrictions restrictions;
    private final ApplicationEventPublisher events;

    ActionDesk(ActionRegister register, RegisteredActionRepository actions, Appointments appointments, ActionRights rights,
            Restrictions restrictions, ApplicationEventPublisher events) {
        this.register = register;
        this.actions = actions;
        this.appointments = appointments;
        this.rights = rights;
        this.restrictions = restrictions;
        this.events = events;
    }

    public void register(Reader by, String reference, ActionEntry entry) {
        demandOwnSide(by, reference, entry);
        register.add(reference, entry, null, by.userId());
    }

    /**
     * What came of an appointment.
     *
     * @param again day of a new appointment when this one did not take place, null when there is none
     */
    public void settle(Reader by, String reference, long appointment, ActionEntry said, LocalDate again) {
        Appointment settled = appointments.entity(by, reference, appointment);
        ActionEntry entry = settled.entry(said.kind(), said.happenedOn(), said.minutes(), said.place(), said.riziv(),
                said.note());
        demandOwnSide(by, reference, entry);
        register.add(reference, entry, settled.id(), by.userId());
        if (settled.caseId() != null) {
            events.publishEvent(new AppointmentSettled(settled.caseId()));
        }
        if (again != null) {
            Appointment next = appointments.move(settled, again, by.userId());
            events.publishEvent(new AppointmentPlanned(reference, next.id()));
        }
    }

    /** A correction is a new registration with a reason; the earlier one stays readable beside it. */
    public void correct(Reader by, String reference, long id, ActionEntry entry, String reason) {
        RegisteredAction earlier = correctable(by, reference, id);
        if (reason == null || reason.isBlank()) {
            throw new Refusal("reason", "Schrijf waarom je dit verbetert.");
        }
        if (entry.domain() != earlier.entry().domain()) {
            throw new Refusal("domain", "Een verbetering blijft aan dezelfde kant. Noteer voor de andere kant een nieuwe actie.");
        }
        RegisteredAction better = register.replace(earlier, entry, reason.strip(), by.userId());
        if (restrictions.isRestricted(reference, ItemKind.PROGRESS, id)) {
            restrictions.restrict(by, reference, ItemKind.PROGRESS, better.id());
        }
    }

    /** The registration as it stands, for who may correct it. */
    @Transactional(readOnly = true)
    public ActionEntry toCorrect(Reader by, String reference, long id) {
        return correctable(by, reference, id).entry();
    }

    private RegisteredAction correctable(Reader by, String reference, long id) {
        RegisteredAction action = actions.findById(id).filter(found -> found.reference().equals(reference))
                .filter(found -> !restrictions.hides(by, reference, ItemKind.PROGRESS, id))
                .filter(found -> !rights.isForOwnOnly(by, reference) || found.registeredBy().equals(by.userId()))
                .orElseThrow(() -> new Refusal("Deze actie staat niet in dit dossier, of een collega noteerde ze."));
        if (action.isReplaced()) {
            throw new Refusal("Iemand verbeterde dit intussen. Bekijk de lijst en verbeter de nieuwe regel.");
        }
        return action;
    }

    private void demandOwnSide(Reader by, String reference, ActionEntry entry) {
        if (rights.actors(by, reference).stream().noneMatch(actor -> actor.domain() == entry.domain())) {
            throw new Refusal("domain", "Je noteert hier alleen acties van je eigen kant.");
        }
    }
}
