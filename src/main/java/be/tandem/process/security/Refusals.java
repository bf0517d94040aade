package be.tandem.process.security;

import be.tandem.process.errors.Problem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** What someone hears who is not logged in or has no right: a page for a person, JSON for a program; both in Dutch. */
@Component
class Refusals {

    void notLoggedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException, ServletException {
        if (isPage(request)) {
            request.setAttribute("verlopen", request.getRequestedSessionId() != null);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            request.getRequestDispatcher(LoginConfiguration.LOGIN).forward(request, response);
            return;
        }
        if (!isWebapp(request) && request.getHeader("Sec-Fetch-Mode") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Tandem\", charset=\"UTF-8\"");
        }
        new Problem(HttpStatus.UNAUTHORIZED.value(), "NotLoggedIn",
                "Je bent niet of niet meer aangemeld. Meld je aan en probeer opnieuw.").write(response);
    }

    void noRight(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException, ServletException {
        if (cause instanceof CsrfException && SecurityContextHolder.getContext().getAuthentication() == null) {
            notLoggedIn(request, response, null);
        } else if (isPage(request)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            request.getRequestDispatcher(LoginConfiguration.LOGIN + "/geen-toegang").forward(request, response);
        } else if (cause instanceof CsrfException) {
            new Problem(HttpStatus.FORBIDDEN.value(), "ForgedRequest",
                    "Deze pagina is niet meer geldig. Vernieuw de pagina en probeer opnieuw.").write(response);
        } else {
            new Problem(HttpStatus.FORBIDDEN.value(), "NoRight",
                    "Je hebt geen recht om dit te doen.").write(response);
        }
    }

    void wrongPassword(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException, ServletException {
        request.setAttribute("fout", true);
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        request.getRequestDispatcher(LoginConfiguration.LOGIN + "/fout").forward(request, response);
    }

    void loggedOut(HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
        if (isWebapp(request)) {
            response.setStatus(HttpStatus.OK.value());
        } else {
            response.sendRedirect(LoginConfiguration.LOGIN + "?afgemeld");
        }
    }

    /** After the log-in a person returns to the page that was asked, never to a call of a script. */
    HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod()) && isPage(request));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean api = path.startsWith("/engine-rest") || path.startsWith("/camunda/api") || path.startsWith("/api/");
        return !api && accept != null && accept.contains("text/html");
    }

    private static boolean isWebapp(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/camunda/api");
    }
}
