package be.tandem.process.errors;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the filters around both doors of the REST interface, after the log-in and before the engine. */
@Configuration(proxyBeanMethods = false)
class DoorFilters {

    private static final String[] DOORS = {"/engine-rest/*", "/camunda/api/*"};
    private static final int AFTER_LOGIN = -50;

    @Bean
    FilterRegistrationBean<DoorErrors> doorErrors() {
        return around(new DoorErrors(), AFTER_LOGIN);
    }

    @Bean
    FilterRegistrationBean<BodyGuard> bodyGuard() {
        return around(new BodyGuard(), AFTER_LOGIN + 1);
    }

    private static <T extends OncePerRequestFilter> FilterRegistrationBean<T> around(T filter, int order) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(DOORS);
        registration.setOrder(order);
        return registration;
    }
}
