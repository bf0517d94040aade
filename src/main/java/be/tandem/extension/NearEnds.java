package be.tandem.extension;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Trajectories whose end comes near: nothing may end in silence (P18). */
@Service
@Transactional
class NearEnds {

    private final NearEndAgreementRepository agreements;

    NearEnds(NearEndAgreementRepository agreements) {
        this.agreements = agreements;
    }

    @RecordsForm("discussNearEnd")
    void discuss(FormContext context, DiscussNearEnd form) {
        agreements.save(new NearEndAgreement(context, form));
    }
}
