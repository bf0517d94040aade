package be.tandem.aftercare;

import java.time.LocalDate;

/**
 * The after-care plan as people read it.
 *
 * @param coach Dutch words for who stays in touch
 * @param coachCode the role of that person as a fixed code
 * @param reasonWithout why it was made without the participant, null when it was made together
 * @param draftedBy log-in of who wrote it down
 */
public record AfterCarePlanView(String continuingCare, String contactPersons, String agreements, String coach,
                                String coachCode, boolean coachContinues, boolean withParticipant, String reasonWithout,
                                LocalDate draftedOn, String draftedBy) {
}
