package be.tandem.allocation;

import be.tandem.form.Refusal;
import be.tandem.referral.ReferralFile;
import org.springframework.stereotype.Component;

/** Whoever referred the participant and wants to guide too: allowed, but only after talking it over (H4). */
@Component
class ReferrerAsProvider {

    private final ReferralFile referrals;

    ReferrerAsProvider(ReferralFile referrals) {
        this.referrals = referrals;
    }

    void demandDiscussed(String reference, ProposedProvider form) {
        if (referrals.isReferredBy(reference, form.who()) || referrals.isReferredFrom(reference, form.who())) {
            if (!Boolean.TRUE.equals(form.referrerDiscussed())) {
                throw new Refusal("referrerDiscussed", "Let op: deze dienstverlener verwees de deelnemer zelf door. Bespreek "
                        + "met de deelnemer of dat goed is. Vink daarna aan dat jullie het bespraken, of kies iemand anders.");
            }
        }
    }
}
