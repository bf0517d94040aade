package be.tandem.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method that writes a submitted form into the dossier.
 *
 * <p>Signature: {@code (FormContext, R)} where {@code R} is a record with one component per field that the form marks
 * with {@code store=dossier} or {@code store=both}. It may return a {@code Map<String, Object>} with decisions that
 * route the process (never personal data), or nothing. For a start form it returns the reference of the trajectory
 * under the key {@code reference}. The method runs in the same transaction as the engine's step.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RecordsForm {

    /** Id of the form, which is also the id of the task and the name of the file. */
    String value();
}
