package be.tandem.access.web;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** A call that answers with data: its line stands on the trail before the first byte goes out. */
@ControllerAdvice
class CaseAnswers implements ResponseBodyAdvice<Object> {

    private final CaseTrail trail;

    CaseAnswers(CaseTrail trail) {
        this.trail = trail;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object beforeBodyWrite(Object body, MethodParameter answer, MediaType type,
            Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request, ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest asked && response instanceof ServletServerHttpResponse answered) {
            trail.finish(asked.getServletRequest(),
                    HttpStatus.valueOf(answered.getServletResponse().getStatus()).isError());
        }
        return body;
    }
}
