package be.tandem.handover.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Before every page and call of a case but its own; and before the door, which would write down a look that did not happen. */
@Configuration(proxyBeanMethods = false)
class HandoverFirsts implements WebMvcConfigurer {

    private static final int BEFORE_THE_DOOR = -10;

    private final HandoverFirst first;

    HandoverFirsts(HandoverFirst first) {
        this.first = first;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(first).order(BEFORE_THE_DOOR)
                .addPathPatterns("/dossier/*", "/dossier/*/**", "/api/dossier/*", "/api/dossier/*/**")
                .excludePathPatterns("/dossier/*/overdracht", "/dossier/*/overdracht/**",
                        "/api/dossier/*/handover", "/api/dossier/*/handover/**");
    }
}
