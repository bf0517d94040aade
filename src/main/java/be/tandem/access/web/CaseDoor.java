package be.tandem.access.web;

import be.tandem.access.CaseAccess;
import be.tandem.access.CurrentReader;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Before any page or REST call about a trajectory: asks {@link CaseAccess}, and refuses a handler that forgot to say what it opens. */
@Component
class CaseDoor implements HandlerInterceptor {

    private final CaseAccess access;
    private final CurrentReader reader;

    CaseDoor(CaseAccess access, CurrentReader reader) {
        this.access = access;
        this.reader = reader;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            OfCase rule = method.getMethodAnnotation(OfCase.class);
            if (rule == null) {
                throw new IllegalStateException("no @OfCase on " + method);
            }
            access.demand(reader.get(), reference(request), rule.part(), rule.right(), done(request, rule), rule.purpose());
        }
        return true;
    }

    private static Right done(HttpServletRequest request, OfCase rule) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()) ? Right.READ
                : rule.right();
    }

    @SuppressWarnings("unchecked")
    static String reference(HttpServletRequest request) {
        Map<String, String> path = (Map<String, String>) request
                .getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return path.get("reference");
    }
}
