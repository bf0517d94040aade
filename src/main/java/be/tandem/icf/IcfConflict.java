package be.tandem.icf;

import java.util.Map;

/** Somebody else changed the same answers meanwhile; nothing was saved. */
public class IcfConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> theirs;

    IcfConflict(Map<String, String> theirs) {
        super("assessment changed meanwhile");
        this.theirs = Map.copyOf(theirs);
    }

    /** Keys of the answers that both changed, with what the other made of them. */
    public Map<String, String> theirs() {
        return theirs;
    }
}
