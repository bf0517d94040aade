package be.tandem.process.security;

import java.util.Set;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Decides who passes, by role, before a request reaches a page or the engine. */
@Component
class Gate {

    private final RestDoors doors;
    private final StaffGroups groups;

    Gate(RestDoors doors, StaffGroups groups) {
        this.doors = doors;
        this.groups = groups;
    }

    /** For the REST interface: what the table of doors says. */
    AuthorizationManager<RequestAuthorizationContext> door() {
        return (who, call) -> new AuthorizationDecision(doors.open(classes(who.get()),
                call.getRequest().getMethod(), call.getRequest().getRequestURI()));
    }

    /** For pages: one of these sorts of user. */
    AuthorizationManager<RequestAuthorizationContext> role(RoleClass... wanted) {
        Set<RoleClass> any = Set.of(wanted);
        return (who, call) -> new AuthorizationDecision(classes(who.get()).stream().anyMatch(any::contains));
    }

    private Set<RoleClass> classes(Authentication who) {
        boolean loggedIn = who != null && who.isAuthenticated() && who.getPrincipal() instanceof String id
                && !"anonymousUser".equals(id);
        return loggedIn ? RoleClass.of(groups.of(who.getName())) : Set.of();
    }
}
