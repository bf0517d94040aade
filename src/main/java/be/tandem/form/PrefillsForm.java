package be.tandem.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method {@code (FormContext) -> R} that answers with the values a form opens with, for example those of the
 * previous round; {@code R} is the record that the form is recorded with. A null component, or null as a whole,
 * leaves the field empty. The person can change every value, so nothing is asked twice and nothing is imposed.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PrefillsForm {

    /** Id of the form. */
    String value();
}
