package be.tandem.aftercare;

import be.tandem.network.Role;

/** The form of the plan for the year after the closing. */
record DraftAfterCarePlan(String continuingCare, String contactPersons, String agreements, Role coach,
                          Answer coachContinues, Answer withParticipant, String reasonWithout) {

    enum Answer { YES, NO }
}
