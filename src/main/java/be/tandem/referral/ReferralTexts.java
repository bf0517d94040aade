package be.tandem.referral;

import be.tandem.form.ShowsInForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What forms show of the person and of the request to participate. */
@Service
@Transactional(readOnly = true)
class ReferralTexts {

    private final Referrals referrals;

    ReferralTexts(Referrals referrals) {
        this.referrals = referrals;
    }

    /** Who it is and how to reach the person. */
    @ShowsInForm("participant")
    String participant(String reference) {
        return referrals.get(reference).participant().text().toString();
    }

    /** The whole request: confidential, only for who checks and screens it. */
    @ShowsInForm("referral")
    String referral(String reference) {
        return referrals.get(reference).text();
    }
}
