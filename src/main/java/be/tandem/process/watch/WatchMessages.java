package be.tandem.process.watch;

import be.tandem.action.ActionExecuted;
import be.tandem.action.AppointmentMissed;
import be.tandem.internship.InternshipStarted;
import be.tandem.process.engine.AsTheProgram;
import be.tandem.watch.ContactMade;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens in the dossier reaches the processes that wait for it; a trajectory that waits for nothing hears nothing. */
@Component
class WatchMessages {

    private final RuntimeService instances;
    private final AsTheProgram asTheProgram;

    WatchMessages(RuntimeService instances, AsTheProgram asTheProgram) {
        this.instances = instances;
        this.asTheProgram = asTheProgram;
    }

    @EventListener
    void tell(ActionExecuted executed) {
        send("firstActionExecuted", executed.reference());
        send("contactChanged", executed.reference());
    }

    @EventListener
    void tell(ContactMade contact) {
        send("contactChanged", contact.reference());
    }

    @EventListener
    void tell(InternshipStarted started) {
        send("contactChanged", started.reference());
    }

    @EventListener
    void tell(AppointmentMissed missed) {
        send("appointmentMissed", missed.reference());
    }

    private void send(String message, String reference) {
        asTheProgram.run(() -> instances.createMessageCorrelation(message)
                .processInstanceBusinessKey(reference).correlateAll());
    }
}
