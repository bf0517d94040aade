package be.tandem.replacement;

import java.util.List;
import org.springframework.stereotype.Component;

/** The question of a participant that waits for who decides, or for a name. */
@Component
class OpenRequests {

    private final OtherPersonRequestRepository repository;

    OpenRequests(OtherPersonRequestRepository repository) {
        this.repository = repository;
    }

    OtherPersonRequest of(String reference, Decider decider) {
        return repository.findByReferenceAndAboutInAndClosedOnIsNull(reference, decider.about()).orElseThrow();
    }

    /** Those about which nobody decided yet. */
    List<OtherPersonRequest> undecided(String reference) {
        return repository.findByReferenceAndDecidedOnIsNull(reference);
    }
}
