package be.tandem.process.internship;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Valid answers to the forms of an internship. */
public final class InternshipSteps {

    private InternshipSteps() {
    }

    public static Map<String, Object> found() {
        return Map.of("offeredFloors", "Fietsatelier De Ketting\nBibliotheek van Geel", "regularEmployerOffered", true,
                "internshipSearchOutcome", "FOUND", "matchPoints", List.of("WISHES", "ABILITIES"));
    }

    public static Map<String, Object> notFound() {
        return Map.of("offeredFloors", "Bakkerij Zoet", "internshipSearchOutcome", "NOT_FOUND",
                "notFoundReason", "Geen enkele werkgever had plaats.");
    }

    public static Map<String, Object> signed(LocalDate signedOn, LocalDate firstDay, LocalDate lastDay) {
        Map<String, Object> form = new HashMap<>(Map.of("internshipAgreementOutcome", "SIGNED",
                "employer", "Fietsatelier De Ketting", "employerInFlanders", true, "sector", "INDUSTRY",
                "economy", "REGULAR", "mentor", "Rita Spaak", "purpose", "RHYTHM",
                "goals", "Drie dagen na elkaar werken", "internshipStart", firstDay.toString(),
                "internshipEnd", lastDay.toString()));
        form.putAll(Map.of("hoursPerWeek", 4, "accidentInsurance", true, "liabilityInsurance", true,
                "signedBy", List.of("PARTICIPANT", "EMPLOYER", "PROVIDER"), "signedOn", signedOn.toString()));
        return form;
    }

    public static Map<String, Object> notSigned() {
        return Map.of("internshipAgreementOutcome", "NOT_SIGNED", "notSignedReason", "De werkgever trok zich terug.");
    }

    public static Map<String, Object> prepared() {
        return Map.of("participantDecided", true, "mayBeTold", "Ik heb rust nodig na de middag.",
                "mentorInformed", true, "colleagues", "INFORMED");
    }

    public static Map<String, Object> talkGoesOn(LocalDate heldOn) {
        return Map.of("heldOn", heldOn.toString(), "place", "FLOOR", "present", List.of("PARTICIPANT", "MENTOR"),
                "findings", "Het gaat goed; vanaf maandag een halve dag extra.", "followUpOutcome", "CONTINUE");
    }

    public static Map<String, Object> talkStops(LocalDate heldOn, String reason) {
        Map<String, Object> form = new HashMap<>(talkGoesOn(heldOn));
        form.putAll(Map.of("followUpOutcome", "END_EARLY", "earlyEndReason", reason));
        return form;
    }

    public static Map<String, Object> trained(LocalDate givenOn) {
        return Map.of("trainingOutcome", "GIVEN", "givenOn", givenOn.toString(), "note", "Een gesprek geoefend.");
    }

    public static Map<String, Object> report() {
        return Map.of("hoursWorked", 96.5, "tasksDone", "Fietsen nagekeken", "strengths", "Stipt en zorgvuldig",
                "obstacles", "Drukte; een rustige hoek hielp", "participantView", "Blij met de collega’s",
                "nextStep", "Een stage met meer uren");
    }

    public static Map<String, Object> evaluation(boolean hired) {
        return Map.of("goalsReached", "LARGELY", "cooperation", "GOOD", "hired", hired ? "YES" : "NO");
    }

    public static Map<String, Object> earlyEnd(String internship, LocalDate endedOn) {
        return Map.of("internship", internship, "endedOn", endedOn.toString(), "earlyEndReason", "FOUND_WORK");
    }
}
