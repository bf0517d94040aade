package be.tandem.process.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Does what follows by rule from what a person noted; whom a task goes to, or what starts then, is no decision of theirs. */
@Component
public class AsTheProgram {

    private final ObjectProvider<IdentityService> identities;

    AsTheProgram(ObjectProvider<IdentityService> identities) {
        this.identities = identities;
    }

    public void run(Runnable work) {
        answer(() -> {
            work.run();
            return null;
        });
    }

    /** The same for a question: answers with what there is, not with what this person may see. */
    public <T> T answer(Supplier<T> question) {
        IdentityService identity = identities.getObject();
        Authentication before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return question.get();
        } finally {
            if (before != null) {
                identity.setAuthentication(before);
            }
        }
    }
}
