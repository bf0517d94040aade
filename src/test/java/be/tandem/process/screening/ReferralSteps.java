package be.tandem.process.screening;

import be.tandem.referral.NationalNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A referral as a mediator fills it in, each time about another fictitious person. */
public final class ReferralSteps {

    /** Who refers in tests, with the groups that go with it; an account of its own, so that no demo user gets rights. */
    public static final String REFERRER = "test.referrer";
    public static final List<String> REFERRER_GROUPS = List.of("VDAB_MEDIATOR");

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final int SERIALS = 998;

    private ReferralSteps() {
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

    private static String newNationalNumber() {
        int person = PEOPLE.incrementAndGet();
        return NationalNumber.fictitious(LocalDate.of(1970, 1, 1).plusDays(person / SERIALS), person % SERIALS + 1)
                .digits();
    }
}
