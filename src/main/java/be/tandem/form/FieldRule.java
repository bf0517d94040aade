package be.tandem.form;

import java.time.LocalDate;

/** A check on one field that the form's own schema cannot express; a field names it in its property {@code rule}. */
public interface FieldRule {

    /** Name used in the form's property {@code rule}. */
    String name();

    /**
     * Says in Dutch what is wrong with the value, as a sentence that starts with a lower-case verb and follows the
     * label of the field ("moet …"), or null when nothing is.
     */
    String objection(Object value, LocalDate today);
}
