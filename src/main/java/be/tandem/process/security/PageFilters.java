package be.tandem.process.security;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** What stands around the pages of ours and of the engine. */
@Configuration
class PageFilters {

    private static final int AFTER_LOGIN = -60;

    /** Names style sheets by their content on every page, also on those that {@link Refusals} shows before a page is reached. */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> resourceNames() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> names =
                new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        names.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR);
        return names;
    }

    /** Before the filters of the web applications, which write the policy and the page. */
    @Bean
    FilterRegistrationBean<OwnNonce> ownNonce() {
        FilterRegistrationBean<OwnNonce> nonce = new FilterRegistrationBean<>(new OwnNonce());
        nonce.addUrlPatterns("/camunda/*");
        nonce.setOrder(AFTER_LOGIN);
        return nonce;
    }
}
