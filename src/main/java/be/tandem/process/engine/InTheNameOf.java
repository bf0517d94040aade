package be.tandem.process.engine;

import be.tandem.access.Reader;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** In whose name the engine is asked something, or does something, for a while. */
@Component
public class InTheNameOf {

    private final IdentityService identities;

    InTheNameOf(IdentityService identities) {
        this.identities = identities;
    }

    /** Answers with what this person finds in the Tasklist, whoever runs the request. */
    public <T> T reader(Reader reader, Supplier<T> question) {
        return as(new Authentication(reader.userId(), reader.groups()), question);
    }

    /** @param who null for nobody, whom the engine refuses nothing */
    <T> T as(Authentication who, Supplier<T> question) {
        Authentication before = identities.getCurrentAuthentication();
        identities.setAuthentication(who);
        try {
            return question.get();
        } finally {
            identities.setAuthentication(before);
        }
    }
}
