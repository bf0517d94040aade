package be.tandem.process.watch;

import be.tandem.action.ActionExecuted;
import be.tandem.action.AppointmentMissed;
import be.tandem.internship.InternshipStarted;
import be.tandem.process.engine.CaseMessages;
import be.tandem.watch.ContactMade;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens in the dossier reaches the processes that wait for it; a trajectory that waits for nothing hears nothing. */
@Component
class WatchMessages {

    private final CaseMessages messages;

    WatchMessages(CaseMessages messages) {
        this.messages = messages;
    }

    @EventListener
    void tell(ActionExecuted executed) {
        messages.send("firstActionExecuted", executed.reference());
        messages.send("contactChanged", executed.reference());
    }

    @EventListener
    void tell(ContactMade contact) {
        messages.send("contactChanged", contact.reference());
    }

    @EventListener
    void tell(InternshipStarted started) {
        messages.send("contactChanged", started.reference());
    }

    @EventListener
    void tell(AppointmentMissed missed) {
        messages.send("appointmentMissed", missed.reference());
    }
}
