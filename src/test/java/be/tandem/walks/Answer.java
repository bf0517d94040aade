package be.tandem.walks;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/**
 * How people answer a form.
 *
 * @param soonest days after which the task is done at the earliest
 * @param latest days after which it is done, apart from the ones that are late
 * @param notBefore a day before which nobody does it, or null
 * @param content what matters in the form; the {@link Filler} thinks of the rest
 */
record Answer(int soonest, int latest, Function<Scene, LocalDate> notBefore, Content content) {

    /** Values by field. One of a hidden field is left out; null leaves a field empty; a {@link Choosing} is asked. */
    interface Content {

        Map<String, Object> values(Scene scene);
    }
}
