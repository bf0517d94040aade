package be.tandem.extension;

/** Whether somebody is being asked now if a trajectory needs more time; the engine knows. */
public interface ExtensionQuestion {

    /** True as long as the task is open. */
    boolean isPut(String reference);
}
