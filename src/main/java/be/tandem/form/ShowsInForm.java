package be.tandem.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method {@code (String reference) -> String} or {@code (FormContext) -> String} whose text replaces a text
 * component with the property {@code show=<value>} in a form, so that a reader of the task sees the dossier
 * without a process variable. The result is plain text; line breaks are kept, mark-up is escaped.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShowsInForm {

    /** Name used in the form's property {@code show}. */
    String value();
}
