package be.tandem.process.security;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** Names style sheets by their content on every page, also on those that {@link Refusals} shows before a page is reached. */
@Configuration
class StyleSheetNames {

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> resourceNames() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> names =
                new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        names.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR);
        return names;
    }
}
