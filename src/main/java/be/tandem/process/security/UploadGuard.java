package be.tandem.process.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leaves an upload unread when nobody is logged in, or when it is larger than any form may be: the look for the token
 * against forgery, further on, would read all of it into memory. Such a request goes on as the question for the page, so a
 * person sees that page with the reason and not a broken connection.
 */
class UploadGuard extends OncePerRequestFilter {

    private final long largest;

    UploadGuard(long largest) {
        this.largest = largest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean stranger = SecurityContextHolder.getContext().getAuthentication() == null;
        boolean tooLarge = request.getContentLengthLong() > largest && !request.getRequestURI().startsWith("/api/");
        if (isUpload(request) && (stranger || tooLarge)) {
            request.setAttribute("bodyTooLarge", tooLarge);
            chain.doFilter(new UnreadBody(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
