package be.tandem.process.closing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The forms of closing as the casemanagers and DGS fill them in. */
public final class ClosingSteps {

    private ClosingSteps() {
    }

    /** writeFinalReport. */
    public static Map<String, Object> finalReport() {
        return form("competenceProfile", "Werkt nauwkeurig, heeft structuur nodig", "strengths", "Doorzetter",
                "hinderingConditions", "Geen vervoer naar de industriezone", "indicationCmw", true,
                "indicationImw", false);
    }

    /** contributeFinalReport. */
    public static Map<String, Object> contribution() {
        return form("remainingBarriers", "Schuldbemiddeling loopt nog", "functioning", "Slaapt beter, snel moe",
                "continuingCare", "Maandelijks gesprek bij het CGG");
    }

    /** formulateAdvice. */
    public static Map<String, Object> advice(String code) {
        return form("adviceCode", code, "motivation", "Twee stages gingen goed met begeleiding",
                "perspective", "Halftijds werk in het groen", "nextSteps", "Inschrijven voor vacatures",
                "helpers", "VDAB-bemiddelaar en CGG");
    }

    /** agreeAdvice: shared. */
    public static Map<String, Object> agree() {
        return form("adviceAgreement", "AGREED");
    }

    /** agreeAdvice: sent back. */
    public static Map<String, Object> returned() {
        return form("adviceAgreement", "RETURNED", "remark", "De draagkracht is lager dan gedacht");
    }

    /** ratifyAdvice. */
    public static Map<String, Object> ratify() {
        return form("ratificationOutcome", "RATIFIED");
    }

    /** ratifyAdvice with REJECTED or INVESTIGATE. */
    public static Map<String, Object> ratify(String outcome) {
        return form("ratificationOutcome", outcome, "motivation", "Het verslag toont stappen naar werk");
    }

    /** holdClosingConversation, on the given day. */
    public static Map<String, Object> conversation(LocalDate on) {
        return form("conversationHeld", "YES", "conversationOn", on.toString(), "bothPresent", true,
                "participantView", "DISAGREES", "participantComment", "Ik wil liever voltijds",
                "documentsGiven", true);
    }

    /** holdClosingConversation when the participant did not come and no internship ever started. */
    public static Map<String, Object> noConversation() {
        return form("conversationHeld", "NO", "reasonNotHeld", "Drie keer uitgenodigd, niet gekomen",
                "documentsGiven", true, "noInternshipReason", "HEALTH");
    }

    /** followUpLateAdvice and followUpLateRatification. */
    public static Map<String, Object> followUp() {
        return form("agreement", "Vrijdag zitten we samen");
    }

    private static Map<String, Object> form(Object... keysAndValues) {
        Map<String, Object> form = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            form.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return form;
    }
}
