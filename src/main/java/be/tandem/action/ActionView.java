package be.tandem.action;

import java.time.LocalDate;

/**
 * An action as people read it (P10).
 *
 * @param domain Dutch word, “werk” or “zorg”
 * @param activity what kind of work it was, in Dutch
 * @param kind what became of it, in Dutch
 * @param place where, in Dutch; null when it was not noted
 * @param planned what was to be done, in the words of the plan or of whoever planned it; null when nobody said so
 * @param inPlan whether it is an action of the plan
 * @param charge whether it can be charged, and if not why, in Dutch
 * @param registeredBy log-in
 * @param earlier what stood there before it was corrected, null when it was not
 * @param correctionReason why it was corrected
 * @param codes for programs, which never decide on words
 */
public record ActionView(long id, String domain, String activity, String kind, LocalDate happenedOn, Integer minutes,
                         String place, String planned, boolean inPlan, String note, String charge, LocalDate registeredOn,
                         String registeredBy, String earlier, String correctionReason, Codes codes) {

    /** The same as the Dutch words, as fixed codes; a place that was not noted is null. */
    public record Codes(String domain, String activity, String kind, String place, String charge) {
    }
}
