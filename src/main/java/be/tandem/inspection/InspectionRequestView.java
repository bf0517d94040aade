package be.tandem.inspection;

import java.time.LocalDate;

/**
 * A request as a page shows it.
 *
 * @param dueOn last day for the answer
 * @param late whether the answer should have been there
 * @param outcome null as long as nobody answered
 * @param answeredBy log-in
 */
public record InspectionRequestView(long id, LocalDate askedOn, LocalDate dueOn, boolean late,
                                    InspectionOutcome outcome, LocalDate answeredOn, String answeredBy,
                                    String motivation) {

    public boolean isOpen() {
        return outcome == null;
    }
}
