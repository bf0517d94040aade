package be.tandem.dossier.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Which pages get the frame of a case. */
@Configuration(proxyBeanMethods = false)
class CaseFrames implements WebMvcConfigurer {

    private final CaseFrame frame;

    CaseFrames(CaseFrame frame) {
        this.frame = frame;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(frame).addPathPatterns("/dossier/*", "/dossier/*/**");
    }
}
