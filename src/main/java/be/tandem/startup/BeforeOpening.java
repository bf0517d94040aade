package be.tandem.startup;

import org.springframework.context.SmartLifecycle;

/** Work that must be done before the first page is served, in the order that is given with it. */
public abstract class BeforeOpening implements SmartLifecycle {

    /** Phase in which Spring Boot opens the port; it gives no name to it. */
    private static final int WEB_SERVER = SmartLifecycle.DEFAULT_PHASE - 2048;
    private static final int EARLIER = 1000;

    private final int order;
    private boolean done;

    /** @param order 0 to 999; a higher number comes later */
    protected BeforeOpening(int order) {
        this.order = order;
    }

    /** Runs once at each start; what it throws ends the start. */
    protected abstract void prepare();

    @Override
    public final void start() {
        prepare();
        done = true;
    }

    @Override
    public final void stop() {
        done = false;
    }

    @Override
    public final boolean isRunning() {
        return done;
    }

    @Override
    public final int getPhase() {
        return WEB_SERVER - EARLIER + order;
    }
}
