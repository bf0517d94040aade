package be.tandem.process.team;

import be.tandem.process.Walk;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** What people fill in when somebody of the team changes. */
public final class PeopleSteps {

    private PeopleSteps() {
    }

    /** Submits the start form requestOtherPerson. */
    public static Walk ask(ProcessEngine engine, String userId, Map<String, Object> form) {
        return Walk.start(engine, "otherPersonRequest", userId, List.of("CASE_MANAGER_WORK.KEMPEN"), form);
    }

    /** requestOtherPerson about a role. */
    public static Map<String, Object> wish(String reference, String about, LocalDate askedOn) {
        return new HashMap<>(Map.of("trajectory", reference, "about", about, "askedOn", askedOn.toString(),
                "wish", "Het klikt niet tussen ons", "preference", "Liever iemand van mijn leeftijd"));
    }

    /** decideOtherWork, decideOtherCare or decideOtherProvider: yes. */
    public static Map<String, Object> granted() {
        return Map.of("requestOutcome", "GRANTED");
    }

    /** decideOtherWork, decideOtherCare or decideOtherProvider: no. */
    public static Map<String, Object> refused() {
        return Map.of("requestOutcome", "REFUSED", "motivation", "We proberen eerst een gesprek met ons drieën");
    }

    /** holdHandoverWork or holdHandoverCare. */
    public static Map<String, Object> met(LocalDate heldOn, String consent) {
        return Map.of("heldOn", heldOn.toString(), "agreements", "Bellen op maandag blijft", "participantConsent", consent);
    }
}
