package be.tandem.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on every handler of a page or REST call about one trajectory, whose path holds {@code {reference}}: which part of
 * the file it opens. Without it the handler is closed.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfCase {

    FilePart part();

    Right right() default Right.READ;

    /** Dutch words for what is done, for example "plan bekijken"; they stand in the participant's inspection (D6). */
    String purpose();
}
