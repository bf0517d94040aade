package be.tandem.walks;

import static be.tandem.walks.Answers.form;
import static be.tandem.walks.Choosing.weighted;

/** P24 and P25: what follows on the advice. */
final class AfterCareAnswers {

    private AfterCareAnswers() {
    }

    static void add(Answers answers) {
        answers.task("arrangeBridgeToWork", 1, 8, scene -> form("employed", weighted("YES", 30, "NO", 70)));
        answers.task("draftAfterCarePlan", 1, 8);
        answers.task("arrangeFollowUp", 2, 12);
        answers.task("chaseFollowUp", 1, 5);
        answers.task("nameCoach", 1, 6);
        answers.task("holdAfterCareContact", 1, 9, scene -> form("reached", weighted("YES", 80, "NO", 20),
                "afterCareOutcome", weighted("CONTINUE", 85, "END", 15)));
        answers.task("reviewNeeds", 1, 9);
    }
}
