package be.tandem.process.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who is asking, for the length of one request. */
@Component
class EngineIdentity extends OncePerRequestFilter {

    private final IdentityService identities;
    private final StaffGroups groups;

    EngineIdentity(IdentityService identities, StaffGroups groups) {
        this.identities = identities;
        this.groups = groups;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        try {
            if (who != null && !(who instanceof AnonymousAuthenticationToken)) {
                identities.setAuthentication(who.getName(), groups.of(who.getName()));
            }
            chain.doFilter(request, response);
        } finally {
            identities.clearAuthentication();
        }
    }

    /** It works inside the security chain; the servlet container must not call it a second time. */
    @Configuration(proxyBeanMethods = false)
    static class OnlyInTheChain {

        @Bean
        FilterRegistrationBean<EngineIdentity> engineIdentityRegistration(EngineIdentity filter) {
            FilterRegistrationBean<EngineIdentity> registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
