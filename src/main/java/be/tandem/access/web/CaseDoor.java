package be.tandem.access.web;

import be.tandem.access.CaseAccess;
import be.tandem.access.CurrentReader;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Before any page or REST call about a trajectory: asks {@link CaseAccess}, and refuses a handler that forgot to say what it
 * opens.
 *
 * <p>The line of the audit trail (D6) of a look stands there before anything is shown. What somebody sends can still be
 * refused, and then nothing changed: its line waits until it is known whether it says "read" or "changed".
 */
@Component
class CaseDoor implements HandlerInterceptor {

    private static final String WRITTEN_DOWN = CaseDoor.class.getName();

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
            access.admit(reader.get(), reference(request), rule.part(), rule.right());
            if (isLook(request)) {
                writeDown(request, rule, Right.READ);
            }
        }
        return true;
    }

    /** The handler did its work; a redirect to what was kept is a success, a page that says what to mend is not. */
    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView next) {
        if (handler instanceof HandlerMethod method) {
            OfCase rule = method.getMethodAnnotation(OfCase.class);
            writeDown(request, rule, HttpStatus.valueOf(response.getStatus()).isError() ? Right.READ : rule.right());
        }
    }

    /** The handler failed: what it began was rolled back. */
    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (handler instanceof HandlerMethod method) {
            writeDown(request, method.getMethodAnnotation(OfCase.class), Right.READ);
        }
    }

    /** Once for each request. */
    private void writeDown(HttpServletRequest request, OfCase rule, Right done) {
        if (request.getAttribute(WRITTEN_DOWN) == null) {
            access.note(reader.get(), reference(request), rule.part(), done, rule.purpose());
            request.setAttribute(WRITTEN_DOWN, true);
        }
    }

    private static boolean isLook(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    @SuppressWarnings("unchecked")
    static String reference(HttpServletRequest request) {
        Map<String, String> path = (Map<String, String>) request
                .getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return path.get("reference");
    }
}
