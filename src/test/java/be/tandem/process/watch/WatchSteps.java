package be.tandem.process.watch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Valid answers to the forms of what is watched over during the execution. */
public final class WatchSteps {

    private WatchSteps() {
    }

    /** contactParticipant: spoken, or not reached. */
    public static Map<String, Object> contact(LocalDate on, String outcome) {
        Map<String, Object> form = new HashMap<>(Map.of("contactOn", on.toString(), "kind", "PHONE", "outcome", outcome));
        if (outcome.equals("ACTION")) {
            form.put("action", "De bus naar de stage rijdt niet meer; de jobcoach zoekt een fiets");
        }
        return form;
    }

    /** registerContact of the casemanager's own accord. */
    public static Map<String, Object> noted(String reference, LocalDate on) {
        Map<String, Object> form = contact(on, "OK");
        form.putAll(Map.of("trajectory", reference, "direction", "OUTGOING", "note", "Slaapt weer door"));
        return form;
    }

    /** speedUpStart, resolveLateStart, followUpLateStart, restoreBalance. */
    public static Map<String, Object> agreed() {
        return Map.of("agreement", "De eerste afspraak is volgende dinsdag");
    }
}
