package be.tandem.handover.web;

import be.tandem.access.CurrentReader;
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

/** Leads somebody new to the summary before any other page of the case (H32). */
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
        if (!(handler instanceof HandlerMethod) || !HttpMethod.GET.matches(request.getMethod())) {
            return true;
        }
        String reference = String.valueOf(((Map<?, ?>) request
                .getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)).get("reference"));
        boolean first = readings.comesFirst(reader.get(), reference);
        if (first) {
            response.sendRedirect("/dossier/" + reference + "/overdracht");
        }
        return !first;
    }
}
