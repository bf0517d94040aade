package be.tandem.access.web;

import be.tandem.access.CaseAccess;
import be.tandem.access.OfCase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Before any page or REST call about a trajectory: asks {@link CaseAccess}, and refuses a handler that forgot to say what it opens. */
@Component
class CaseDoor implements HandlerInterceptor {

    private final CaseTrail trail;

    CaseDoor(CaseTrail trail) {
        this.trail = trail;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            OfCase rule = method.getMethodAnnotation(OfCase.class);
            if (rule == null) {
                throw new IllegalStateException("no @OfCase on " + method);
            }
            trail.begin(request, rule);
        }
        return true;
    }

    /** A redirect to what was kept is a success; a page that says what to mend is not. */
    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView next) {
        trail.finish(request, HttpStatus.valueOf(response.getStatus()).isError());
    }
}
