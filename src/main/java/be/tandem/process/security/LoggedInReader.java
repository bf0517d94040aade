package be.tandem.process.security;

import be.tandem.access.CurrentReader;
import be.tandem.access.Reader;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person who logged in, with the groups that the engine knows. */
@Component
class LoggedInReader implements CurrentReader {

    private final StaffGroups groups;

    LoggedInReader(StaffGroups groups) {
        this.groups = groups;
    }

    @Override
    public Reader get() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !who.isAuthenticated()) {
            throw new IllegalStateException("nobody is logged in");
        }
        return new Reader(who.getName(), groups.of(who.getName()));
    }
}
