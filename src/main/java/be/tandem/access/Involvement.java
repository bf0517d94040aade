package be.tandem.access;

/** Whether somebody has work to do in a trajectory; the engine knows. */
public interface Involvement {

    /** Whether this person has an open task of this trajectory, or can take one that nobody took yet. */
    boolean hasTask(Reader reader, String reference);

    /** The same, leaving out the question whether there is place to guide the participant (P9). */
    boolean hasWork(Reader reader, String reference);
}
