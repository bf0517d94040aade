package be.tandem.stop;

import java.util.Optional;

/** Something in the dossier that makes an early stop impossible; modules above this one implement it. */
public interface StopObjection {

    /** Says in Dutch why this trajectory cannot be stopped early and what to do instead, or nothing. */
    Optional<String> objection(String reference);
}
