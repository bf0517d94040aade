package be.tandem.referral;

import be.tandem.form.Refusal;

/** The six steps of the participation ladder, in order. */
public enum ParticipationLevel {
    ISOLATED("1. Leeft geïsoleerd"), SOCIAL_CONTACTS("2. Heeft sociale contacten buitenshuis"),
    WORK_LIKE_ACTIVITIES("3. Doet arbeidsmatige activiteiten"), ACTIVATION("4. Is in activering op weg naar werk"),
    PAID_WORK_WITH_SUPPORT("5. Doet betaald werk met ondersteuning"),
    PAID_WORK_WITHOUT_SUPPORT("6. Doet betaald werk zonder ondersteuning");

    private final String dutchName;

    ParticipationLevel(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }

    /** A trajectory never aims lower than where the candidate stands; what is not known yet is not judged. */
    static void refuseStepDown(ParticipationLevel current, ParticipationLevel target) {
        if (current != null && target != null && target.compareTo(current) < 0) {
            throw new Refusal("targetLevel", "Het haalbare participatieniveau ligt lager dan het niveau nu. "
                    + "Kijk beide niveaus na.");
        }
    }
}
