package be.tandem.inspection.web;

import be.tandem.inspection.InspectionOutcome;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/**
 * What somebody typed about a request, kept as typed so that a refusal loses nothing.
 *
 * @param gevraagdOp day of the question, as a browser sends it
 * @param antwoord code of the outcome
 * @param vraag id of the request that is answered
 */
record RequestForm(String gevraagdOp, String antwoord, String motivering, Long vraag) {

    static final RequestForm EMPTY = new RequestForm(null, null, null, null);

    RequestForm about(long id) {
        return new RequestForm(gevraagdOp, antwoord, motivering, id);
    }

    /** Null when it is no date. */
    LocalDate day() {
        try {
            return gevraagdOp == null ? null : LocalDate.parse(gevraagdOp);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Null when nothing was chosen. */
    InspectionOutcome outcome() {
        return Arrays.stream(InspectionOutcome.values()).filter(outcome -> outcome.name().equals(antwoord)).findFirst()
                .orElse(null);
    }
}
