package be.tandem.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Why a call did not work; the same shape as at the doors of the engine.
 *
 * @param type fixed word for programs
 * @param message Dutch, for a person; never repeats what was sent
 * @param field refused field of what was sent, or null
 * @param path page where a person does what has to be done first, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "Why a call did not work")
public record ApiProblem(
        @Schema(description = "Fixed word for programs", example = "NoRight") String type,
        @Schema(description = "Dutch sentence for a person", example = "Je hebt geen recht om dit te doen.") String message,
        @Schema(description = "Refused field, if the problem lies in one", example = "nationalNumber") String field,
        @Schema(description = "Page where a person does what has to be done first, if there is one",
                example = "/dossier/AT-2026-000123/overdracht") String path) {

    ApiProblem(String type, String message) {
        this(type, message, null);
    }

    ApiProblem(String type, String message, String field) {
        this(type, message, field, null);
    }
}
