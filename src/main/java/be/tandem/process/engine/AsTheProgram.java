package be.tandem.process.engine;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Does what follows by rule from what a person noted; whom a task goes to, or what starts then, is no decision of theirs. */
@Component
public class AsTheProgram {

    private final InTheNameOf inTheNameOf;

    AsTheProgram(InTheNameOf inTheNameOf) {
        this.inTheNameOf = inTheNameOf;
    }

    public void run(Runnable work) {
        answer(() -> {
            work.run();
            return null;
        });
    }

    /** The same for a question: answers with what there is; who may see it is decided by whoever asks. */
    public <T> T answer(Supplier<T> question) {
        return inTheNameOf.as(null, question);
    }
}
