package be.tandem.process.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One log-in for people (a session), one for machines (HTTP Basic at each call of the REST interface). */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

    static final String LOGIN = "/aanmelden";
    static final String LOGOUT = "/afmelden";
    static final String WEBAPP_LOGOUT = "/camunda/api/admin/auth/user/default/logout";
    private static final String API_DESCRIPTION = "/v3/api-docs";
    private static final String[] DOORS = {"/engine-rest", "/engine-rest/**", "/camunda/api/**"};
    private static final String[] FOR_ALL = {LOGIN, LOGIN + "/**", "/error", "/favicon.ico", "/css/**",
            // who has a one-time code of a survey has no log-in (P26)
            "/mening", "/mening/*",
            "/camunda/app/tandem/images/**", "/camunda/app/tandem/styles/**"};

    /** A call with credentials of its own: never a session, so nothing that another site could misuse. */
    private static boolean isMachine(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        String path = request.getRequestURI();
        return header != null && header.regionMatches(true, 0, "Basic ", 0, 6)
                && (path.startsWith("/engine-rest") || path.startsWith("/api/") || path.startsWith(API_DESCRIPTION));
    }

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, Gate gate, Refusals refusals, EngineLogin login,
            EngineIdentity identity) throws Exception {
        return http.securityMatcher(LoginConfiguration::isMachine)
                .authenticationProvider(login)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals::notLoggedIn))
                .exceptionHandling(handling -> handling.accessDeniedHandler(refusals::noRight))
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(DOORS).access(gate.door())
                        .anyRequest().access(gate.role(RoleClass.STAFF)))
                .addFilterAfter(identity, AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, Gate gate, Refusals refusals, EngineLogin login,
            EngineIdentity identity, SharedSession session, SharedCsrfToken csrf, PageHeaders headers,
            MultipartProperties uploads)
            throws Exception {
        headers.apply(http);
        return http.authenticationProvider(login)
                .addFilterBefore(new UploadGuard(uploads.getMaxRequestSize().toBytes()), CsrfFilter.class)
                .csrf(protection -> protection.csrfTokenRepository(csrf)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .formLogin(form -> form.loginPage(LOGIN)
                        .successHandler(session).failureHandler(refusals::wrongPassword))
                .logout(logout -> logout.logoutRequestMatcher(logoutCalls()).logoutSuccessHandler(refusals::loggedOut))
                .requestCache(cache -> cache.requestCache(refusals.pagesOnly()))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusals::notLoggedIn)
                        .accessDeniedHandler(refusals::noRight))
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR).permitAll()
                        .requestMatchers(FOR_ALL).permitAll()
                        .requestMatchers(DOORS).access(gate.door())
                        .requestMatchers("/camunda/app/admin/**").access(gate.role(RoleClass.ADMIN))
                        .requestMatchers("/camunda/app/cockpit/**").access(gate.role(RoleClass.SUPERVISOR))
                        .anyRequest().access(gate.role(RoleClass.STAFF)))
                .addFilterAfter(identity, AuthorizationFilter.class)
                .build();
    }

    private static RequestMatcher logoutCalls() {
        RequestMatcher own = AntPathRequestMatcher.antMatcher(HttpMethod.POST, LOGOUT);
        RequestMatcher webapp = AntPathRequestMatcher.antMatcher(HttpMethod.POST, WEBAPP_LOGOUT);
        return request -> own.matches(request) || webapp.matches(request);
    }
}
