package be.tandem.process.errors;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Keeps, for the length of a request, why the engine refused: its REST layer turns everything it does not know in 500. */
class LastFailure extends CommandInterceptor {

    static final String ATTRIBUTE = LastFailure.class.getName();

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException failure) {
            RequestAttributes request = RequestContextHolder.getRequestAttributes();
            if (request != null) {
                request.setAttribute(ATTRIBUTE, failure, RequestAttributes.SCOPE_REQUEST);
            }
            throw failure;
        }
    }
}
