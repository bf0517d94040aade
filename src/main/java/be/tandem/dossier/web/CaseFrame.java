package be.tandem.dossier.web;

import be.tandem.access.CurrentReader;
import be.tandem.dossier.CaseHeaders;
import be.tandem.dossier.CaseTop;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page of a case its header and tabs, whichever module shows the page. */
@Component
class CaseFrame implements HandlerInterceptor {

    /** Under this name a page that already has header and tabs hands them over. */
    static final String TOP = "caseTop";

    private final CaseHeaders headers;
    private final CurrentReader reader;

    CaseFrame(CaseHeaders headers, CurrentReader reader) {
        this.headers = headers;
        this.reader = reader;
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
            return;
        }
        CaseTop top = page.getModel().get(TOP) instanceof CaseTop known ? known
                : headers.of(reader.get(), reference(request));
        page.addObject("zaak", top.header());
        page.addObject("tabs", top.tabs());
        page.addObject("adres", request.getRequestURI());
    }

    private static String reference(HttpServletRequest request) {
        return String.valueOf(((Map<?, ?>) request
                .getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)).get("reference"));
    }
}
