package be.tandem.walks;

import be.tandem.form.Refusal;
import java.util.stream.Stream;

/** Why a form was refused, as the person reads it. */
final class Refused {

    private static final String ENGLISH = "(?i).*(\\bthe\\b|cannot|exception|null|ENGINE-|variable).*";

    private Refused() {
    }

    /** The Dutch sentence; whatever else was thrown goes on as it is. */
    static String dutch(RuntimeException thrown) {
        Refusal refusal = Stream.iterate((Throwable) thrown, cause -> cause != null, Throwable::getCause).limit(20)
                .filter(Refusal.class::isInstance).map(Refusal.class::cast).findFirst().orElseThrow(() -> thrown);
        String sentence = refusal.getMessage();
        Checks.demand(sentence.matches("(?s)\\W?\\p{Lu}.*[.?]") && !sentence.matches("(?s)" + ENGLISH),
                "no Dutch sentence: " + sentence);
        return sentence;
    }
}
