package be.tandem.process.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After our log-in, writes in the session what Tasklist, Cockpit and Admin look for, so that nobody logs in twice. */
@Component
class SharedSession extends SavedRequestAwareAuthenticationSuccessHandler {

    private final ProcessEngine engine;

    SharedSession(ProcessEngine engine) {
        this.engine = engine;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication person) throws ServletException, IOException {
        UserAuthentication webapps = AuthenticationUtil.createAuthentication(engine, person.getName());
        Authentications known = AuthenticationUtil.getAuthsFromSession(request.getSession());
        known.addOrReplace(webapps);
        AuthenticationUtil.updateSession(request.getSession(), known);
        super.onAuthenticationSuccess(request, response, person);
    }
}
