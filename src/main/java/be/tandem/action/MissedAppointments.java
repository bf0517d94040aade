package be.tandem.action;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appointments to which the participant did not come; each of them asks for contact (P14). */
@Service
@Transactional(readOnly = true)
public class MissedAppointments {

    private final RegisteredActionRepository actions;

    MissedAppointments(RegisteredActionRepository actions) {
        this.actions = actions;
    }

    /** Day of the first one after this day. */
    public Optional<LocalDate> firstAfter(String reference, LocalDate day) {
        return Optional.ofNullable(actions.firstMissedAfter(reference, day));
    }
}
