package be.tandem.walks;

import java.time.LocalDate;

/** What somebody who fills in a form knows. */
record Scene(Life life, Standing standing, Draw draw, LocalDate today, Desk desk) {

    Fate fate() {
        return life.fate();
    }

    String reference() {
        return life.reference();
    }

    /** Any free text. */
    String text() {
        return "Verzonnen " + Filler.MARK + " " + draw.between(1, 999);
    }

    /** Days since BEZIG. */
    long course() {
        return today.toEpochDay() - standing.bezigOn().toEpochDay();
    }

    /** Whether such a task is open. */
    boolean hasOpen(String key) {
        return life.now().tasks().stream().anyMatch(task -> task.key().equals(key));
    }

    String caseManagerWork() {
        return standing.caseManagerWork();
    }

    String caseManagerCare() {
        return standing.caseManagerCare();
    }
}
