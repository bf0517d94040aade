package be.tandem.startup;

/** The application cannot start, for a reason that one Dutch line tells whoever operates it. */
public class StartupRefusal extends RuntimeException {

    /** @param message what is wrong and what to do about it, on one line */
    public StartupRefusal(String message) {
        super(message);
    }

    /** @param cause kept for the debug log, never printed first */
    public StartupRefusal(String message, Throwable cause) {
        super(message, cause);
    }
}
