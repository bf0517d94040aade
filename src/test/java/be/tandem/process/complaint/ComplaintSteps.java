package be.tandem.process.complaint;

import be.tandem.process.Walk;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** Valid answers for each task of a complaint. */
public final class ComplaintSteps {

    public static final String WORDS = "Ze luisterde niet naar mij en hing op";

    private ComplaintSteps() {
    }

    /** Submits the start form as this person; the walk follows the complaint, not the trajectory. */
    public static Walk register(ProcessEngine engine, String userId, String group, Map<String, Object> form) {
        return Walk.start(engine, "complaint", userId, List.of(group), form);
    }

    public static Map<String, Object> aboutCareManager(String reference, LocalDate receivedOn) {
        return new HashMap<>(Map.of("caseReference", reference, "subject", "CONDUCT", "against",
                List.of("CASE_MANAGER_CARE"), "againstWhom", "Els van het team", "ownWords", WORDS, "receivedOn",
                receivedOn.toString(), "contactWay", "PHONE", "contactDetail", "0470 00 00 00 na 17 uur"));
    }

    public static Map<String, Object> acknowledged(LocalDate on) {
        return new HashMap<>(Map.of("acknowledgedOn", on.toString(), "acknowledgedWay", "PHONE"));
    }

    public static Map<String, Object> answer(String finding) {
        return new HashMap<>(Map.of("investigation", "Gesprek met beide partijen", "finding", finding, "motivation",
                "Je had gelijk: iemand hing op zonder uitleg.", "measuresAgreed", "NO"));
    }

    public static Map<String, Object> answerWithMeasures(LocalDate checkOn) {
        Map<String, Object> form = answer("PARTLY_FOUNDED");
        form.putAll(Map.of("measuresAgreed", "YES", "measures", "Een gesprek om het goed te maken", "measuresOwner",
                "De teamleider Zorg", "measuresCheckOn", checkOn.toString()));
        return form;
    }

    public static Map<String, Object> sent(LocalDate on) {
        return new HashMap<>(Map.of("sentOn", on.toString(), "sentWay", "LETTER"));
    }

    public static Map<String, Object> ombudsTold(LocalDate on) {
        return new HashMap<>(Map.of("ombudsToldOn", on.toString(), "ombudsToldWay", "PHONE"));
    }

    public static Map<String, Object> measuresLater(LocalDate checkOn) {
        return new HashMap<>(Map.of("measuresResult", "Het gesprek is verzet", "measuresOutcome", "LATER",
                "measuresCheckOn", checkOn.toString()));
    }

    public static Map<String, Object> measuresDone() {
        return new HashMap<>(Map.of("measuresResult", "Het gesprek was goed", "measuresOutcome", "DONE"));
    }
}
