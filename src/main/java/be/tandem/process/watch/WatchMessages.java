package be.tandem.process.watch;

import be.tandem.action.ActionCorrected;
import be.tandem.action.ActionExecuted;
import be.tandem.action.AppointmentMissed;
import be.tandem.internship.InternshipStarted;
import be.tandem.interruption.TrajectoryRestarted;
import be.tandem.process.engine.CaseMessages;
import be.tandem.watch.ContactMade;
import be.tandem.watch.Silence;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens in the dossier reaches the processes that wait for it; a trajectory that waits for nothing hears nothing. */
@Component
class WatchMessages {

    private final CaseMessages messages;
    private final Silence silence;

    WatchMessages(CaseMessages messages, Silence silence) {
        this.messages = messages;
        this.silence = silence;
    }

    @EventListener
    void tell(ActionExecuted executed) {
        messages.send("firstActionExecuted", executed.reference());
        count(executed.reference());
    }

    @EventListener
    void tell(ActionCorrected corrected) {
        count(corrected.reference());
    }

    @EventListener
    void tell(ContactMade contact) {
        count(contact.reference());
    }

    @EventListener
    void tell(InternshipStarted started) {
        count(started.reference());
    }

    @EventListener
    void tell(TrajectoryRestarted restarted) {
        count(restarted.reference());
    }

    @EventListener
    void tell(AppointmentMissed missed) {
        messages.send("appointmentMissed", missed.reference());
    }

    /** Whoever waits counts again; who has to seek contact is free of it only when there was a contact that counts (P14). */
    private void count(String reference) {
        messages.send("contactChanged", reference);
        if (silence.of(reference).need() == Silence.Need.WAIT) {
            messages.send("contactSettled", reference);
        }
    }
}
