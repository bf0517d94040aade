package be.tandem.packaged;

import be.tandem.process.screening.ScreeningSteps;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Several clerks at once who refer, check and decide without pause; remembers each step that got an answer. */
final class CompletionStream {

    /** A step of which the client was told that it was done. */
    record Acknowledged(String reference, String step) {
    }

    private final RestClient rest;
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final List<Thread> clerks = new ArrayList<>();
    private volatile boolean killed;

    CompletionStream(RestClient rest, int people) {
        this.rest = rest;
        for (int person = 0; person < people; person++) {
            clerks.add(new Thread(this::work));
        }
        clerks.forEach(Thread::start);
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** From now on a failure is expected. */
    void killed() {
        killed = true;
    }

    /** Waits until every clerk noticed that nobody answers any more. */
    void join() throws InterruptedException {
        for (Thread clerk : clerks) {
            clerk.join();
        }
        if (!unexpected.isEmpty()) {
            throw new AssertionError("refused while the application ran: " + unexpected);
        }
    }

    /** Every third trajectory stays with DGS, so that there are terms to let pass. */
    private void work() {
        try {
            while (!killed) {
                boolean decide = turn.incrementAndGet() % 3 > 0;
                Map<String, Object> referral = new HashMap<>(ScreeningSteps.referral());
                String reference = rest.start("activationTrajectory", "vdab_mediator1", referral);
                acknowledged.add(new Acknowledged(reference, "submitReferral"));
                step(reference, "checkCompleteness", "vdab_mediator1", Map.of("completenessOutcome", "COMPLETE",
                        "jobSeekerConfirmed", true, "currentLevel", "SOCIAL_CONTACTS",
                        "targetLevel", "PAID_WORK_WITH_SUPPORT"));
                if (decide) {
                    step(reference, "screenReferral", "screener1", ScreeningSteps.approval());
                }
            }
        } catch (IOException | InterruptedException failure) {
            if (!killed) {
                unexpected.add(failure.toString());
            }
        }
    }

    private void step(String reference, String task, String user, Map<String, Object> form)
            throws IOException, InterruptedException {
        rest.complete(reference, task, user, form);
        acknowledged.add(new Acknowledged(reference, task));
    }
}
