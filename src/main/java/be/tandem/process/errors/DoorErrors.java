package be.tandem.process.errors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Around both doors of the REST interface: whatever answer says that it failed, is said again in Dutch. */
class DoorErrors extends OncePerRequestFilter {

    private static final int FIRST_ERROR = 400;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HeldErrors held = new HeldErrors(response);
        Throwable failure = null;
        try {
            chain.doFilter(request, held);
        } catch (ServletException | RuntimeException e) {
            failure = e;
        }
        if (failure == null && held.getStatus() < FIRST_ERROR || response.isCommitted()) {
            return;
        }
        int status = failure == null ? held.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        Throwable known = (Throwable) request.getAttribute(LastFailure.ATTRIBUTE);
        Problem problem = DutchErrors.explain(status, request.getRequestURI(), known == null ? failure : known);
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            response.setStatus(problem.status());
        } else {
            problem.write(response);
        }
    }
}
