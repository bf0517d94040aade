package be.tandem.closing;

import java.time.LocalDate;

/**
 * The final advice as people read it (P20, P21).
 *
 * @param label Dutch name of the advice
 * @param state Dutch words for where it stands
 * @param isFinal both casemanagers share it, and DGS ratified it when that is needed
 * @param waitsForDgs shared, but provisional until DGS ratifies it
 * @param advisedBy log-in of who proposed it
 * @param answeredOn day on which the other casemanager answered, null before that
 * @param answeredBy log-in of that casemanager
 * @param ratifiedOn day on which DGS ratified it, null when that did not happen or was not needed
 * @param code the advice as a fixed code
 * @param stateCode where it stands as a fixed code
 */
public record FinalAdviceView(String label, String state, boolean isFinal, boolean waitsForDgs, String motivation,
                              String perspective, String nextSteps, String helpers, LocalDate advisedOn,
                              String advisedBy, LocalDate answeredOn, String answeredBy, LocalDate ratifiedOn, String code,
                              String stateCode) {
}
