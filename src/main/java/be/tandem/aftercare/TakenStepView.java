package be.tandem.aftercare;

import java.time.LocalDate;

/** The step that the mediator took, without the explanation: it belongs to the open part. */
public record TakenStepView(String code, String label, LocalDate arrangedOn, String arrangedBy) {
}
