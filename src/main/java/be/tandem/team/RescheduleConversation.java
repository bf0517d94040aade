package be.tandem.team;

import java.time.LocalDate;

/** The form with which a casemanager registers a new appointment after a no-show. */
record RescheduleConversation(ContactKind contactKind, LocalDate nextConversationOn) {
}
