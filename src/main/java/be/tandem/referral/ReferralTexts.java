package be.tandem.referral;

import be.tandem.form.DossierText;
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

    /** Who it is, for somebody who needs no more than that. */
    @ShowsInForm("participantName")
    String name(String reference) {
        return new DossierText().line("Deelnemer", referrals.get(reference).participant().fullName()).toString();
    }

    /** The whole request: confidential, only for who checks and screens it. */
    @ShowsInForm("referral")
    String referral(String reference) {
        return referrals.get(reference).text();
    }
}
