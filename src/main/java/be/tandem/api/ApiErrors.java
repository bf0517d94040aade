package be.tandem.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers a call below {@code /api/} that failed with a problem in JSON; who has no right hears it at the gate. */
@Component
class ApiErrors implements HandlerExceptionResolver, Ordered {

    private final ObjectMapper json;

    ApiErrors(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler,
            Exception failure) {
        if (!request.getRequestURI().startsWith("/api/") || failure instanceof AccessDeniedException) {
            return null;
        }
        Explanation explanation = Explanation.of(failure);
        response.setStatus(explanation.status());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        try {
            json.writeValue(response.getOutputStream(), explanation.problem());
        } catch (IOException e) {
            return null;
        }
        return new ModelAndView();
    }
}
