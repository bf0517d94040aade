package be.tandem.process.errors;

import be.tandem.form.Refusal;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;

/** Says in Dutch why a call of the REST interface did not work, with the right status and without any value. */
final class DutchErrors {

    private static final Logger LOG = LoggerFactory.getLogger(DutchErrors.class);
    private static final Pattern WORK_ON_TASK = Pattern.compile(".*/task/[^/]+/(complete|submit-form|claim|unclaim|assignee)");
    /** PostgreSQL: unique violation, serialization failure, deadlock, lock not available. */
    private static final Set<String> TWO_AT_ONCE = Set.of("23505", "40001", "40P01", "55P03");

    private DutchErrors() {
    }

    /** @param failure as the engine threw it, or null when the REST layer itself refused */
    static Problem explain(int status, String path, Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20).toList();
        for (Throwable cause : causes) {
            Problem known = known(cause, path);
            if (known != null) {
                return known;
            }
        }
        return status >= 500 ? unknown(path, causes) : byStatus(status, path);
    }

    private static Problem known(Throwable cause, String path) {
        if (cause instanceof Refusal refusal) {
            return new Problem(400, "Refusal", refusal.getMessage(), refusal.field());
        }
        if (cause instanceof AuthorizationException) {
            return new Problem(403, "NoRight", "Deze taak of dit dossier hoort niet bij jouw rol of regio.");
        }
        if (isTwoAtOnce(cause) || isGone(cause, path)) {
            return new Problem(409, "AlreadyDone",
                    "Deze taak is intussen door iemand anders afgewerkt. Vernieuw je lijst.");
        }
        if (cause instanceof TaskAlreadyClaimedException) {
            return new Problem(409, "AlreadyClaimed", "Een collega nam deze taak al op zich. Vernieuw je lijst.");
        }
        if (cause instanceof SuspendedEntityInteractionException) {
            return new Problem(409, "OnHold", "Dit traject staat on hold. De taak kan nu niet.");
        }
        if (cause instanceof ParseException) {
            return new Problem(400, "InvalidModel", "Het model klopt niet: " + cause.getMessage());
        }
        return cause instanceof BadUserRequestException ? byStatus(400, path) : null;
    }

    private static boolean isTwoAtOnce(Throwable cause) {
        return cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException
                || cause instanceof SQLException sql && TWO_AT_ONCE.contains(String.valueOf(sql.getSQLState()));
    }

    private static boolean isGone(Throwable cause, String path) {
        return (cause instanceof NullValueException || cause instanceof NotFoundException)
                && WORK_ON_TASK.matcher(path).matches();
    }

    private static Problem byStatus(int status, String path) {
        return switch (status) {
            case 404 -> new Problem(404, "NotFound", path.contains("/task/")
                    ? "Deze taak bestaat niet of niet meer. Vernieuw je lijst." : "Dit bestaat niet of niet meer.");
            case 405, 406, 415 -> new Problem(status, "NotSupported", "Deze vraag kan zo niet gesteld worden.");
            case 401, 403 -> new Problem(status, "NoRight", "Je hebt geen recht om dit te doen.");
            default -> new Problem(status, "InvalidRequest", "Deze vraag is niet juist opgebouwd.");
        };
    }

    /** The log gets types and places, never messages: a message may hold what a person typed. */
    private static Problem unknown(String path, List<Throwable> causes) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        StringBuilder where = new StringBuilder();
        for (Throwable cause : causes) {
            where.append("\n  ").append(cause.getClass().getName());
            Stream.of(cause.getStackTrace()).limit(12).forEach(frame -> where.append("\n    at ").append(frame));
        }
        LOG.error("error {} in {}{}", number, path.replaceAll("[0-9a-f-]{36}", "*"), where);
        return new Problem(500, "Unexpected", "Er ging iets mis en er is niets bewaard. Probeer het straks opnieuw. "
                + "Blijft het misgaan? Verwittig je beheerder en geef dit nummer door: " + number + ".");
    }
}
