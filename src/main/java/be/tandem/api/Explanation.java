package be.tandem.api;

import be.tandem.form.Refusal;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;

/** Status and Dutch words for what went wrong, without any value that was sent. */
record Explanation(int status, ApiProblem problem) {

    private static final Logger LOG = LoggerFactory.getLogger(Explanation.class);

    static Explanation of(Exception failure) {
        if (failure instanceof Refusal refusal) {
            return new Explanation(400, new ApiProblem("Refusal", refusal.getMessage(), refusal.field()));
        }
        if (failure instanceof ApiRefusal refusal) {
            return new Explanation(409, refusal.problem());
        }
        if (failure instanceof MethodArgumentNotValidException invalid) {
            FieldError first = invalid.getBindingResult().getFieldErrors().stream().findFirst().orElse(null);
            return new Explanation(400, first == null ? invalidRequest()
                    : new ApiProblem("InvalidRequest", first.getDefaultMessage(), first.getField()));
        }
        if (failure instanceof HttpMessageNotReadableException) {
            return new Explanation(400, invalidRequest());
        }
        if (failure instanceof ConcurrencyFailureException) {
            return new Explanation(409, new ApiProblem("AlreadyDone",
                    "Iemand anders paste dit intussen aan. Lees het opnieuw en probeer dan nog eens."));
        }
        return failure instanceof ErrorResponse known ? byStatus(known.getStatusCode().value()) : unknown(failure);
    }

    private static Explanation byStatus(int status) {
        return new Explanation(status, switch (status) {
            case 404 -> new ApiProblem("NotFound", "Dit bestaat niet.");
            case 405, 406, 415 -> new ApiProblem("NotSupported", "Deze vraag kan zo niet gesteld worden.");
            case 413 -> new ApiProblem("TooLarge", "Wat je stuurt, is te groot.");
            default -> invalidRequest();
        });
    }

    private static ApiProblem invalidRequest() {
        return new ApiProblem("InvalidRequest", "Deze vraag is niet juist opgebouwd.");
    }

    /** The log gets types and places, never messages: a message may hold what a person typed. */
    private static Explanation unknown(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        String where = Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20)
                .map(cause -> "\n  " + cause.getClass().getName() + Stream.of(cause.getStackTrace()).limit(12)
                        .map(frame -> "\n    at " + frame).collect(Collectors.joining()))
                .collect(Collectors.joining());
        LOG.error("error {} in a call of the API{}", number, where);
        return new Explanation(500, new ApiProblem("Unexpected", "Er ging iets mis en er is niets bewaard. Probeer het "
                + "straks opnieuw. Blijft het misgaan? Verwittig je beheerder en geef dit nummer door: " + number + "."));
    }
}
