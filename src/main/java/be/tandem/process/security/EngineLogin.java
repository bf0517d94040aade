package be.tandem.process.security;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Checks name and password with the engine's own users. The engine slows down after each wrong password and locks the
 * user after ten; the answer does not tell which of the two was wrong.
 */
@Component
class EngineLogin implements AuthenticationProvider {

    private final IdentityService identities;
    private final StaffGroups groups;

    EngineLogin(IdentityService identities, StaffGroups groups) {
        this.identities = identities;
        this.groups = groups;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = attempt.getCredentials() == null ? "" : attempt.getCredentials().toString();
        if (!identities.checkPassword(attempt.getName(), password)) {
            throw new BadCredentialsException("wrong name or password");
        }
        groups.forget(attempt.getName());
        return UsernamePasswordAuthenticationToken.authenticated(attempt.getName(), null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
