package be.tandem.closing;

import java.util.Optional;

/** Something that must be arranged before a trajectory is closed (P23); modules above this one implement it. */
public interface ClosingObjection {

    /** Says in Dutch what is still missing, or nothing. */
    Optional<String> objection(String reference);
}
