package be.tandem.referral;

import be.tandem.form.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The file behind a request to participate: it grows until it holds all that article 3 asks. */
@Service
@Transactional
public class ReferralFile {

    private final Referrals referrals;

    ReferralFile(Referrals referrals) {
        this.referrals = referrals;
    }

    /** Adds to the diagnostic material and to the description of functioning; what was there stays. */
    public void supplement(String reference, String medicalMaterial, String functioning, LocalDate on) {
        referrals.get(reference).substantiation().supplement(medicalMaterial, functioning, on);
    }

    /** Takes the levels that the mediator set and refuses when a part of the file is still missing. */
    public void complete(String reference, ParticipationLevels levels) {
        Referral referral = referrals.get(reference);
        referral.confirmJobSeeker();
        referral.substantiation().assess(levels);
        List<String> missing = referral.substantiation().missing();
        if (!missing.isEmpty()) {
            throw new Refusal("completenessOutcome", "Het dossier is nog niet volledig. Het mist: "
                    + String.join(", ", missing) + ". Vraag een aanvulling.");
        }
    }

    /** The levels as they were judged so far. */
    @Transactional(readOnly = true)
    public ParticipationLevels levelsOf(String reference) {
        return referrals.get(reference).substantiation().levels();
    }

    /** The address in the request was wrong. */
    public void correctAddress(String reference, Residence residence) {
        referrals.get(reference).participant().livesAt(residence);
    }

    /** Where the candidate lives; the postcode decides the region. */
    @Transactional(readOnly = true)
    public Residence residenceOf(String reference) {
        return referrals.get(reference).participant().residence();
    }

    /** Whether this person submitted the request to participate. */
    @Transactional(readOnly = true)
    public boolean isReferredBy(String reference, String userId) {
        return referrals.get(reference).isSubmittedBy(userId);
    }

    /** Whether the request came from this organisation, or from a worker with this name. */
    @Transactional(readOnly = true)
    public boolean isReferredFrom(String reference, String organisationOrWorker) {
        return referrals.get(reference).isSentBy(organisationOrWorker);
    }

    /** First and last name of the participant. */
    @Transactional(readOnly = true)
    public String nameOf(String reference) {
        return referrals.get(reference).participant().fullName();
    }
}
