package be.tandem.process.screening;

import be.tandem.process.Walk;
import be.tandem.referral.NationalNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The forms from referral to decision as people fill them in, each referral about another fictitious person. */
public final class ScreeningSteps {

    /** Who refers in tests, with the groups that go with it; an account of its own, so that no demo user gets rights. */
    public static final String REFERRER = "test.referrer";
    public static final List<String> REFERRER_GROUPS = List.of("VDAB_MEDIATOR");

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final int SERIALS = 998;

    private ScreeningSteps() {
    }

    /** A complete file of somebody who lives in Turnhout. */
    public static Map<String, Object> referral() {
        return new HashMap<>(Map.ofEntries(Map.entry("referrerKind", "MEDIATOR"), Map.entry("firstName", "Wannes"),
                Map.entry("lastName", "Zilverberk"), Map.entry("nationalNumber", newNationalNumber()),
                Map.entry("street", "Rietzangerlaan 7"), Map.entry("postcode", "2300"),
                Map.entry("municipality", "Turnhout"), Map.entry("phone", "0470 00 00 07"),
                Map.entry("email", "wannes@voorbeeld.example"), Map.entry("jobSeeker", true),
                Map.entry("dutchLevel", "LITTLE"), Map.entry("interpreterNeeded", true),
                Map.entry("interpreterLanguage", "Esperanto"), Map.entry("barriers", List.of("MEDICAL", "SOCIAL")),
                Map.entry("medicalMaterial", "Verslag over rugklachten"),
                Map.entry("functioning", "Tillen lukt niet, plannen is een sterkte"),
                Map.entry("currentLevel", "SOCIAL_CONTACTS"), Map.entry("targetLevel", "PAID_WORK_WITH_SUPPORT"),
                Map.entry("motivation", "Wil graag opnieuw aan de slag"), Map.entry("consentToShare", true)));
    }

    /** The same for somebody with another address, who applied on another day. */
    public static Map<String, Object> referral(String postcode, LocalDate applicationDate) {
        Map<String, Object> form = referral();
        form.put("postcode", postcode);
        form.put("applicationDate", applicationDate.toString());
        return form;
    }

    /** The mediator finds the file complete. */
    public static Walk complete(Walk walk) {
        return walk.submit("checkCompleteness", Map.of("completenessOutcome", "COMPLETE", "jobSeekerConfirmed", true,
                "currentLevel", "SOCIAL_CONTACTS", "targetLevel", "PAID_WORK_WITH_SUPPORT"));
    }

    /** The mediator asks for a supplement, sends the request back or notes that it was withdrawn. */
    public static Walk incomplete(Walk walk, String outcome) {
        return walk.submit("checkCompleteness", Map.of("completenessOutcome", outcome,
                "explanation", "Het ICF-verslag ontbreekt"));
    }

    /** DGS approves under the second generation. */
    public static Walk approve(Walk walk) {
        return walk.submit("screenReferral", approval());
    }

    /** A decision in which all four criteria are met. */
    public static Map<String, Object> approval() {
        return new HashMap<>(Map.of("seriousBarriers", true, "icfDescribed", true, "workAndCareNeeded", true,
                "paidWorkPlausible", true, "engagement", 3, "screeningDecision", "APPROVE",
                "motivation", "Werk en zorg samen maken betaald werk haalbaar"));
    }

    /** DGS decides otherwise. */
    public static Walk decide(Walk walk, String decision, String otherOffer) {
        Map<String, Object> form = new HashMap<>(Map.of("screeningDecision", decision,
                "motivation", "Eerst is rust nodig"));
        form.put("otherOffer", otherOffer);
        return walk.submit("screenReferral", form);
    }

    /** DGS wants to know more. */
    public static Walk ask(Walk walk) {
        return walk.submit("screenReferral", Map.of("seriousBarriers", true, "screeningDecision", "MORE_INFORMATION",
                "question", "Hoe verliep het vorige werk?"));
    }

    /** The mediator tells the candidate what DGS decided. */
    public static Walk inform(Walk walk) {
        return walk.submit("informCandidate", Map.of("informedOn", "2026-03-02", "complaintExplained", true,
                "nextStep", "Afspraak bij het OCMW"));
    }

    private static String newNationalNumber() {
        int person = PEOPLE.incrementAndGet();
        return NationalNumber.fictitious(LocalDate.of(1970, 1, 1).plusDays(person / SERIALS), person % SERIALS + 1)
                .digits();
    }
}
