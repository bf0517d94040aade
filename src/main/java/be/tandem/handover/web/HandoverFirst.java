package be.tandem.handover.web;

import be.tandem.access.CurrentReader;
import be.tandem.api.ApiRefusal;
import be.tandem.handover.SummaryReadings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Leads somebody new to the summary before anything else of the case (H32): a page leads on, a call says where to go. */
@Component
class HandoverFirst implements HandlerInterceptor {

    private final SummaryReadings readings;
    private final CurrentReader reader;

    HandoverFirst(SummaryReadings readings, CurrentReader reader) {
        this.readings = readings;
        this.reader = reader;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod) || sendsAForm(request)) {
            return true;
        }
        String reference = String.valueOf(((Map<?, ?>) request
                .getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)).get("reference"));
        boolean first = readings.comesFirst(reader.get(), reference);
        if (first) {
            leadOn(request, response, "/dossier/" + reference + "/overdracht");
        }
        return !first;
    }

    /** Who can send the form of a page has read that page already; leading on would lose what was typed. */
    private static boolean sendsAForm(HttpServletRequest request) {
        return !isCall(request) && !HttpMethod.GET.matches(request.getMethod());
    }

    private static void leadOn(HttpServletRequest request, HttpServletResponse response, String summary) throws IOException {
        if (isCall(request)) {
            throw new ApiRefusal("ReadSummaryFirst", "Lees eerst de samenvatting die de deelnemer goedkeurde, en bevestig dat "
                    + "je ze las. Daarna is het dossier open voor jou.", summary);
        }
        response.sendRedirect(summary);
    }

    private static boolean isCall(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }
}
