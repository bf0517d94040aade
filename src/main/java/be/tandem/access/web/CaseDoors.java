package be.tandem.access.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where the door stands: before the pages and the REST calls of a case. */
@Configuration(proxyBeanMethods = false)
class CaseDoors implements WebMvcConfigurer {

    private final CaseDoor door;

    CaseDoors(CaseDoor door) {
        this.door = door;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(door).addPathPatterns("/dossier/*", "/dossier/*/**", "/api/dossier/*", "/api/dossier/*/**");
    }
}
