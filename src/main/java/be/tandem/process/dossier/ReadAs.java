package be.tandem.process.dossier;

import be.tandem.access.Reader;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** In whose name the engine is asked something. */
@Component
class ReadAs {

    private final IdentityService identities;

    ReadAs(IdentityService identities) {
        this.identities = identities;
    }

    /** Answers with what this person finds in the Tasklist, whoever runs the request. */
    <T> T reader(Reader reader, Supplier<T> question) {
        return as(new Authentication(reader.userId(), reader.groups()), question);
    }

    /** Answers with everything; who may see it is decided by the table of rights of the dossier. */
    <T> T application(Supplier<T> question) {
        return as(null, question);
    }

    private <T> T as(Authentication who, Supplier<T> question) {
        Authentication before = identities.getCurrentAuthentication();
        identities.setAuthentication(who);
        try {
            return question.get();
        } finally {
            identities.setAuthentication(before);
        }
    }
}
