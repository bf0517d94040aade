package be.tandem.access.web;

import be.tandem.access.CaseAccess;
import be.tandem.access.CurrentReader;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The line of the audit trail (D6) for one page or call, always before it is answered. A look is written down before
 * anything is read. What somebody sends can still be refused, and then nothing changed: its line waits until it is known
 * whether it says "read" or "changed".
 */
@Component
class CaseTrail {

    private static final String WAITS = CaseTrail.class.getName();

    private final CaseAccess access;
    private final CurrentReader reader;

    CaseTrail(CaseAccess access, CurrentReader reader) {
        this.access = access;
        this.reader = reader;
    }

    /** @throws be.tandem.access.NoAccess when this is not for this reader */
    void begin(HttpServletRequest request, OfCase rule) {
        access.admit(reader.get(), reference(request), rule.part(), rule.right());
        request.setAttribute(WAITS, rule);
        if (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) {
            finish(request, true);
        }
    }

    /** @param onlyLooked whether nothing was changed: nothing was asked to change, or it was refused */
    void finish(HttpServletRequest request, boolean onlyLooked) {
        if (request.getAttribute(WAITS) instanceof OfCase rule) {
            request.removeAttribute(WAITS);
            access.note(reader.get(), reference(request), rule.part(), onlyLooked ? Right.READ : rule.right(), rule.purpose());
        }
    }

    @SuppressWarnings("unchecked")
    private static String reference(HttpServletRequest request) {
        Map<String, String> path = (Map<String, String>) request
                .getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return path.get("reference");
    }
}
