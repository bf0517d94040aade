package be.tandem.process.allocation;

import be.tandem.process.Walk;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Finding a provider, as casemanager, coordinator and provider fill it in. */
public final class AllocationSteps {

    public static final String WORK_PROVIDER = "work_provider1.kempen";
    public static final String CARE_PROVIDER = "care_provider1.kempen";

    private AllocationSteps() {
    }

    /** chooseWorkProvider or chooseCareProvider: somebody of the network. */
    public static Map<String, Object> chosen(String provider) {
        return form("route", "PROVIDER", "provider", provider, "location", "NEAR_HOME", "wish", "Liefst in de voormiddag");
    }

    /** chooseWorkProvider or chooseCareProvider: the coordinator proposes. */
    public static Map<String, Object> askCoordinator() {
        return form("route", "COORDINATOR", "location", "AT_HOME");
    }

    /** chooseWorkProvider or chooseCareProvider: somebody outside the network. */
    public static Map<String, Object> partner(String name) {
        Map<String, Object> form = proposedPartner(name);
        form.put("location", "KNOWN_PLACE");
        return form;
    }

    /** proposeWorkProvider or proposeCareProvider. */
    public static Map<String, Object> proposed(String provider) {
        return form("route", "PROVIDER", "provider", provider);
    }

    public static Map<String, Object> proposedPartner(String name) {
        return form("route", "PARTNER", "partnerName", name, "partnerContact", "014 00 00 01",
                "partnerReason", "Spreekt de taal van de deelnemer", "partnerAgreed", true);
    }

    /** answerWorkAllocation or answerCareAllocation: there is place. */
    public static Map<String, Object> accepted(LocalDate firstAppointment) {
        return form("answer", "ACCEPTED", "firstAppointmentOn", firstAppointment.toString(), "weeklyHours", 1.5);
    }

    public static Map<String, Object> noPlaceUntil(LocalDate day) {
        return form("answer", "DECLINED", "declineReason", "LATER", "availableFrom", day.toString(),
                "explanation", "Iedereen zit vol");
    }

    /** Both sides accepted by somebody of the network. */
    public static Walk allocate(Walk walk, LocalDate firstAppointment) {
        return walk.submit("chooseWorkProvider", chosen(WORK_PROVIDER)).submit("chooseCareProvider", chosen(CARE_PROVIDER))
                .submit("answerWorkAllocation", accepted(firstAppointment))
                .submit("answerCareAllocation", accepted(firstAppointment));
    }

    private static Map<String, Object> form(Object... pairs) {
        Map<String, Object> form = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            form.put((String) pairs[at], pairs[at + 1]);
        }
        return form;
    }
}
