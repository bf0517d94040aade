package be.tandem.process.security;

import be.tandem.access.CurrentReader;
import be.tandem.access.Reader;
import be.tandem.network.Role;
import be.tandem.network.Staff;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What the bar on top of our own pages shows to whoever is logged in. */
@Component("navigation")
class Navigation {

    /** Who is logged in, and which applications are open; {@code networks}: what is added up per network. */
    public record Me(String name, boolean cockpit, boolean complaints, boolean networks, boolean outflow) {
    }

    private final CurrentReader reader;
    private final Staff staff;

    Navigation(CurrentReader reader, Staff staff) {
        this.reader = reader;
        this.staff = staff;
    }

    /** Null when nobody is logged in. */
    public Me me() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || who instanceof AnonymousAuthenticationToken || !who.isAuthenticated()) {
            return null;
        }
        Reader person = reader.get();
        return new Me(staff.get(person.userId()).name(), RoleClass.of(person.groups()).contains(RoleClass.SUPERVISOR),
                person.has(Role.COMPLAINT_HANDLER), !person.networks().isEmpty(), person.has(Role.VDAB_MANAGER));
    }
}
