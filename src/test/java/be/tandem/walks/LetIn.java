package be.tandem.walks;

import be.tandem.access.AccessConsents;
import be.tandem.access.ConsentHolder;
import be.tandem.access.Newcomers;
import be.tandem.network.Role;
import java.util.stream.Stream;

/** A participant who did not let somebody new in at once (P16) does so when nothing can go on without. */
record LetIn(Newcomers newcomers, AccessConsents consents) {

    void whoWaits(String user, String reference) {
        if (newcomers.waits(user, reference)) {
            Stream.of(Role.CASE_MANAGER_WORK, Role.CASE_MANAGER_CARE)
                    .filter(role -> user.startsWith(role.name().toLowerCase())).forEach(role ->
                            consents.give(reference, new ConsentHolder(role, user), user));
        }
    }
}
