package be.tandem.handover;

import java.time.LocalDate;

/**
 * One piece of the summary.
 *
 * @param version rises with each change; whoever changes says which one they looked at
 * @param shareable whether the participant wants others to read it
 * @param agreedOn day on which the participant agreed with these words, null as long as that did not happen
 */
public record SummaryLine(long id, int version, String heading, String words, boolean shareable, LocalDate agreedOn) {

    /** Whether somebody new reads it. */
    public boolean isApproved() {
        return shareable && agreedOn != null;
    }
}
