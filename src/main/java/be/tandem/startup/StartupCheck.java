package be.tandem.startup;

import org.springframework.core.env.Environment;

/** Something that must be right before the application begins to load; told early, it is one line and not a page. */
@FunctionalInterface
public interface StartupCheck {

    /** Throws a {@link StartupRefusal} when the application cannot start with these settings. */
    void check(Environment settings);
}
