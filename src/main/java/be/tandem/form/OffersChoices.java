package be.tandem.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method {@code (ChoiceContext) -> List<Choice>} that fills a select, radio or checklist with the property
 * {@code choices=<value>}; a property {@code choices=<value>:<argument>} passes an argument. The server validates a
 * submission against the same list.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OffersChoices {

    /** Name used in the form's property {@code choices}. */
    String value();
}
