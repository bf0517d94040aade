package be.tandem.team;

import java.time.LocalDate;

/** The form about the first conversation; the day is asked only of a conversation that leads to participation. */
record HoldFirstConversation(ConversationOutcome outcome, LocalDate aanvaardOn, boolean bothPresent, boolean goalTold,
                             boolean rolesTold, boolean confidentialPartTold, boolean complaintProcedureTold,
                             boolean rightsExplored, boolean consentGiven, String reason) {
}
