package be.tandem.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.function.Function;

/**
 * A value from a fixed list, for programs and for people.
 *
 * @param code never changes; programs decide on it
 * @param label Dutch, for people; may be reworded
 */
public record Coded(
        @Schema(description = "Fixed code; decide on this one", example = "BEZIG") String code,
        @Schema(description = "Dutch word for people; may be reworded", example = "Bezig") String label) {

    /** @return null when there is no value */
    public static <E extends Enum<E>> Coded of(E value, Function<E, String> label) {
        return value == null ? null : new Coded(value.name(), label.apply(value));
    }
}
