package be.tandem.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells an expected failure of the start on one line; the stack trace stays in the debug log. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneLineReporter implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(OneLineReporter.class);

    /** The signature that Spring Boot looks for; there is no context yet when an early check refuses. */
    OneLineReporter(ConfigurableApplicationContext context) {
    }

    @Override
    public boolean reportException(Throwable failure) {
        String line = line(failure);
        if (line != null) {
            System.err.println("Tandem start niet: " + line);
            LOG.debug("Start-up failed", failure);
        }
        return line != null;
    }

    private static String line(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupRefusal) {
                return cause.getMessage();
            }
            if (cause instanceof PortInUseException port) {
                return PortIsFree.taken(port.getPort());
            }
        }
        return null;
    }
}
