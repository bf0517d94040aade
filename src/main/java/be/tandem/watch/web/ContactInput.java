package be.tandem.watch.web;

import be.tandem.form.Refusal;
import be.tandem.watch.ContactDirection;
import be.tandem.watch.ContactKind;
import be.tandem.watch.ContactOutcome;
import be.tandem.watch.NewContact;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What somebody typed on the page, before it is a contact; empty fields come as empty texts. */
record ContactInput(String contactOn, ContactKind kind, ContactDirection direction, ContactOutcome outcome, String action,
                    String note) {

    private static final int LONGEST = 4000;

    NewContact contact(LocalDate today) {
        if (kind == null || direction == null || outcome == null) {
            throw new Refusal("kind", "Kies hoe het contact ging, wie het zocht en wat eruit kwam.");
        }
        boolean acts = outcome == ContactOutcome.ACTION;
        if (acts && text(action) == null) {
            throw new Refusal("action", "Schrijf op wat er moet gebeuren, wie dat doet en wanneer.");
        }
        return new NewContact(day(today), kind, direction, outcome, acts ? text(action) : null, text(note));
    }

    private LocalDate day(LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(contactOn == null ? "" : contactOn);
            if (!day.isAfter(today)) {
                return day;
            }
        } catch (DateTimeParseException noDate) {
            throw new Refusal("contactOn", "Vul de dag van het contact in, bijvoorbeeld 24-12-2026.");
        }
        throw new Refusal("contactOn", "De dag van het contact mag niet in de toekomst liggen.");
    }

    private static String text(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.length() > LONGEST) {
            throw new Refusal("note", "Hou het bij " + LONGEST + " tekens.");
        }
        return typed.strip();
    }
}
