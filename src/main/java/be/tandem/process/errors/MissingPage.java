package be.tandem.process.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** A person who follows a wrong link gets our own page, not the answer for a program. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingPage {

    @ExceptionHandler
    void show(NoResourceFoundException missing, HttpServletRequest request, HttpServletResponse response)
            throws NoResourceFoundException, IOException {
        String wanted = request.getHeader(HttpHeaders.ACCEPT);
        if (wanted == null || !wanted.contains(MediaType.TEXT_HTML_VALUE)) {
            throw missing;
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
