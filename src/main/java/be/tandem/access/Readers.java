package be.tandem.access;

/** Anybody with a log-in as a reader of cases; for whoever fills in a form, who is known by log-in only. */
public interface Readers {

    /** The person with this log-in and the groups of this person now. */
    Reader of(String userId);
}
