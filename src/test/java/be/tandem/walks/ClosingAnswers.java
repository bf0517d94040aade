package be.tandem.walks;

import static be.tandem.walks.Answers.form;
import static be.tandem.walks.Choosing.weighted;

import java.util.Map;

/** P19 to P23: report, advice, ratification and the last conversation. */
final class ClosingAnswers {

    /** Advice of the annual reports, 2024 and for the first generation; whichever is valid on the day can be drawn. */
    private static final Choosing ADVICE = weighted("REC", 43.1, "GEEN_ADVIES", 22, "WELZIJN", 22, "CMW", 5.5,
            "IMW", 4.6, "AMA_SE", 2.8, "NEC", 42.6, "AZ", 8.2, "AD", 1.8, "LDE", 1.5);

    private ClosingAnswers() {
    }

    static void add(Answers answers) {
        answers.task("writeFinalReport", 2, 12);
        answers.task("contributeFinalReport", 2, 12);
        answers.task("formulateAdvice", 1, 7, scene -> form("adviceCode", ADVICE));
        answers.task("agreeAdvice", 1, 5, scene -> form("adviceAgreement", weighted("AGREED", 92, "RETURNED", 8)));
        answers.task("ratifyAdvice", 1, 8, scene -> form("ratificationOutcome",
                weighted("RATIFIED", 85, "REJECTED", 7, "INVESTIGATE", 8)));
        answers.task("followUpLateAdvice", 1, 5);
        answers.task("followUpLateRatification", 1, 5);
        answers.task("holdClosingConversation", 1, 8, ClosingAnswers::conversation);
    }

    private static Map<String, Object> conversation(Scene scene) {
        boolean worked = scene.desk().hasRow(scene.reference(), "internship", "started_on is not null");
        return form("conversationHeld", weighted("YES", 93, "NO", 7), "noInternshipReason",
                worked ? null : weighted("HEALTH", 40, "CARE_FIRST", 20, "NO_PLACE", 20, "PARTICIPANT_CHOICE", 20));
    }
}
