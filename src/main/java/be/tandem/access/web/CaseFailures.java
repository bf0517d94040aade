package be.tandem.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** A handler that failed changed nothing: what it began was rolled back. Answering is for others. */
@Component
class CaseFailures implements HandlerExceptionResolver, Ordered {

    private final CaseTrail trail;

    CaseFailures(CaseTrail trail) {
        this.trail = trail;
    }

    /** Before whoever answers. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler,
            Exception failure) {
        trail.finish(request, true);
        return null;
    }
}
