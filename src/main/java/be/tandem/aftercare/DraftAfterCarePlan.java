package be.tandem.aftercare;

/** The form of the plan for the year after the closing. */
record DraftAfterCarePlan(String continuingCare, String contactPersons, String agreements, AfterCarePlan.Coach coach,
                          Answer coachContinues, Answer withParticipant, String reasonWithout) {

    enum Answer { YES, NO }
}
