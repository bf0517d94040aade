package be.tandem.dossier.web;

import be.tandem.access.CurrentReader;
import be.tandem.dossier.CaseHeaders;
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
        String reference = String.valueOf(((Map<?, ?>) request
                .getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)).get("reference"));
        page.addObject("zaak", headers.of(reference));
        page.addObject("tabs", headers.tabs(reader.get(), reference));
        page.addObject("adres", request.getRequestURI());
    }
}
