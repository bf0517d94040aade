package be.tandem.referral;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is the VDAB mediator of a participant: the one who referred, or else who took up the work of the mediator; with that
 * work it passes to a colleague. Before the start nobody but this mediator and DGS sees the file (domain 3.2, b).
 */
@Service
@Transactional
public class Mediators {

    private final Referrals referrals;

    Mediators(Referrals referrals) {
        this.referrals = referrals;
    }

    /** Log-in of the mediator; empty as long as nobody took the work up. */
    @Transactional(readOnly = true)
    public Optional<String> of(String reference) {
        return referrals.find(reference).map(Referral::mediator);
    }

    /** @param userId null when the mediator gave the work back to the group */
    public void is(String reference, String userId) {
        referrals.find(reference).ifPresent(referral -> referral.mediatedBy(userId));
    }
}
