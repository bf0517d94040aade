package be.tandem.process.engine;

import be.tandem.access.Reader;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** In whose name the engine is asked something, or does something, for a while. */
@Component
public class InTheNameOf {

    /** Late: the engine itself is made with pieces that use this. */
    private final ObjectProvider<IdentityService> identities;

    InTheNameOf(ObjectProvider<IdentityService> identities) {
        this.identities = identities;
    }

    /** Answers with what this person finds in the Tasklist, whoever runs the request. */
    public <T> T reader(Reader reader, Supplier<T> question) {
        return as(new Authentication(reader.userId(), reader.groups()), question);
    }

    /** @param who null for nobody, whom the engine refuses nothing */
    <T> T as(Authentication who, Supplier<T> question) {
        IdentityService identity = identities.getObject();
        Authentication before = identity.getCurrentAuthentication();
        identity.setAuthentication(who);
        try {
            return question.get();
        } finally {
            identity.setAuthentication(before);
        }
    }
}
