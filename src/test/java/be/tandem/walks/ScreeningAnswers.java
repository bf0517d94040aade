package be.tandem.walks;

import static be.tandem.walks.Answers.form;
import static be.tandem.walks.Choosing.weighted;

import be.tandem.referral.NationalNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** P1 to P3: from the request to the region. */
final class ScreeningAnswers {

    private static final Places PLACES = new Places();
    private static final String SUPPLEMENTED = "supplemented";
    private static final List<String> LEVELS = List.of("ISOLATED", "SOCIAL_CONTACTS", "WORK_LIKE_ACTIVITIES",
            "ACTIVATION", "PAID_WORK_WITH_SUPPORT", "PAID_WORK_WITHOUT_SUPPORT");

    private ScreeningAnswers() {
    }

    static void add(Answers answers) {
        answers.referral(ScreeningAnswers::referral);
        answers.task("checkCompleteness", 1, 8, ScreeningAnswers::completeness);
        answers.task("supplementReferral", 2, 12, ScreeningAnswers::supplement);
        answers.task("screenReferral", 3, 18, ScreeningAnswers::decision);
        answers.task("provideInformation", 2, 9);
        answers.task("followUpScreening", 1, 6);
        answers.task("informCandidate", 1, 5);
        answers.task("correctAddress", 1, 6, scene -> place(PLACES.inFlanders(scene.draw()), form("addressOutcome",
                weighted("CORRECTED", 60, "NOT_ELIGIBLE", 40))));
    }

    private static Map<String, Object> referral(Scene scene) {
        String material = scene.fate().fileIncomplete() ? null : scene.text();
        int current = scene.draw().between(0, 3);
        return place(PLACES.draw(scene.draw()), form("nationalNumber", nationalNumber(scene.life()), "jobSeeker", true,
                "applicationDate", null, "medicalMaterial", material, "functioning", material,
                "currentLevel", LEVELS.get(current), "targetLevel", LEVELS.get(scene.draw().between(current, 5))));
    }

    /** Nobody's number, and another one for each trajectory of each run. */
    private static String nationalNumber(Life life) {
        long person = Math.floorMod(life.seed() * 100 + life.number(), 5_000_000L);
        return NationalNumber.fictitious(LocalDate.of(1955, 1, 1).plusDays(person / 998), (int) (person % 998) + 1)
                .digits();
    }

    private static Map<String, Object> completeness(Scene scene) {
        boolean incomplete = scene.fate().fileIncomplete() && !scene.life().remembers(SUPPLEMENTED);
        int current = scene.draw().between(0, 3);
        return form("completenessOutcome", incomplete ? weighted("SUPPLEMENT", 85, "RETURNED", 8, "WITHDRAWN", 7)
                        : weighted("COMPLETE", 97, "WITHDRAWN", 2, "RETURNED", 1),
                "currentLevel", LEVELS.get(current), "targetLevel", LEVELS.get(scene.draw().between(current, 5)));
    }

    private static Map<String, Object> supplement(Scene scene) {
        scene.life().remember(SUPPLEMENTED);
        return form("medicalMaterial", scene.text(), "functioning", scene.text());
    }

    private static Map<String, Object> decision(Scene scene) {
        if (scene.draw().chance(82)) {
            return form("screeningDecision", "APPROVE", "seriousBarriers", true, "icfDescribed", true,
                    "workAndCareNeeded", true, "paidWorkPlausible", true);
        }
        return form("screeningDecision", weighted("MORE_INFORMATION", 45, "OTHER_OFFER", 22, "REGULAR_MEDIATION", 17,
                "REFUSE", 11, "WITHDRAWN", 5));
    }

    static Map<String, Object> place(Places.Place place, Map<String, Object> form) {
        form.put("postcode", place.postcode());
        form.put("municipality", place.municipality());
        return form;
    }
}
