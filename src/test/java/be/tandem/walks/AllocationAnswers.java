package be.tandem.walks;

import static be.tandem.walks.Answers.form;
import static be.tandem.walks.Choosing.weighted;

import java.util.List;

/** P9: a provider for work and one for care. */
final class AllocationAnswers {

    private AllocationAnswers() {
    }

    static void add(Answers answers) {
        for (String side : List.of("Work", "Care")) {
            answers.task("choose" + side + "Provider", 1, 6, scene -> form("referrerDiscussed", true,
                    "route", weighted("PROVIDER", 65, "COORDINATOR", 25, "PARTNER", 10)));
            answers.task("propose" + side + "Provider", 1, 5, scene -> form("referrerDiscussed", true,
                    "route", weighted("PROVIDER", 88, "PARTNER", 12)));
            answers.task("answer" + side + "Allocation", 1, 6, scene -> form(
                    "answer", weighted("ACCEPTED", 75, "DECLINED", 25)));
        }
    }
}
