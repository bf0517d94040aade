package be.tandem.process.security;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** What a browser may do with our pages. The web applications bring a content policy of their own, made for them. */
@Component
class PageHeaders {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
    private static final long A_YEAR = 31_536_000;

    private final boolean production;

    PageHeaders(Environment environment) {
        this.production = environment.acceptsProfiles(Profiles.of("prod"));
    }

    void apply(HttpSecurity http) throws Exception {
        http.headers(headers -> {
            headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin);
            headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
            headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                    request -> !request.getRequestURI().startsWith("/camunda/"),
                    new ContentSecurityPolicyHeaderWriter(POLICY)));
            if (production) {
                headers.httpStrictTransportSecurity(hsts -> hsts.maxAgeInSeconds(A_YEAR).includeSubDomains(true));
            } else {
                headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
            }
        });
    }
}
