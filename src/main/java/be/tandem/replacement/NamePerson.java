package be.tandem.replacement;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The forms that name who comes in the place of another. */
final class NamePerson {

    private NamePerson() {
    }

    /** The other casemanager Werk, and who steps in for that person. */
    record Work(String caseManagerWork, String backupCaseManagerWork) {
    }

    /** The other casemanager Zorg, and who steps in for that person. */
    record Care(String caseManagerCare, String backupCaseManagerCare) {
    }

    /** The other provider, who agreed before. */
    record Provider(String newProvider, LocalDate firstAppointmentOn, BigDecimal weeklyHours) {
    }
}
