package be.tandem.watch;

import java.time.LocalDate;

/** A contact as it comes in, by whatever form. */
public record NewContact(LocalDate contactOn, ContactKind kind, ContactDirection direction, ContactOutcome outcome,
                  String action, String note) {

    static NewContact of(ContactParticipant form) {
        return new NewContact(form.contactOn(), form.kind(), ContactDirection.OUTGOING, form.outcome(), form.action(),
                form.note());
    }

    static NewContact of(RegisterContact form) {
        return new NewContact(form.contactOn(), form.kind(), form.direction(), form.outcome(), form.action(), form.note());
    }
}
