package be.tandem.plan.web;

import be.tandem.form.Typed;
import be.tandem.plan.ChangeKind;
import java.time.LocalDate;

/** How the participant agreed with a next version, as it was typed. */
public record InForceForm(ChangeKind consent, String reason, String agreedOn) {

    static final InForceForm EMPTY = new InForceForm(null, "", "");

    String why() {
        return Typed.text("reason", reason);
    }

    LocalDate day() {
        return Typed.day("agreedOn", agreedOn);
    }
}
