package be.tandem.access;

/** Whether somebody has work to do in a trajectory; the engine knows. */
public interface Involvement {

    /** Whether the person of the running request finds an open task of this trajectory in the own list. */
    boolean hasTask(Reader reader, String reference);
}
