package be.tandem.handover.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** On every page of a case but its own; before the door, which would write down a look that did not happen. */
@Configuration(proxyBeanMethods = false)
class HandoverFirsts implements WebMvcConfigurer {

    private static final int BEFORE_THE_DOOR = -10;

    private final HandoverFirst first;

    HandoverFirsts(HandoverFirst first) {
        this.first = first;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(first).order(BEFORE_THE_DOOR).addPathPatterns("/dossier/*", "/dossier/*/**")
                .excludePathPatterns("/dossier/*/overdracht", "/dossier/*/overdracht/**");
    }
}
