package be.tandem.stop;

import be.tandem.form.Refusal;

/** What ground a needs before VDAB may decide on it (P17); the form asks for all of it, here its order is checked. */
final class StopRules {

    private StopRules() {
    }

    /** Two attempts on two days, then the participant is heard: nobody loses a trajectory without having had a say. */
    static void refuseUnfounded(ProposeEarlyStop form) {
        if (form.ground() != StopGround.OBLIGATIONS_NOT_MET) {
            return;
        }
        if (!form.secondAttemptOn().isAfter(form.firstAttemptOn())) {
            throw new Refusal("secondAttemptOn", "De tweede poging moet na de eerste komen. "
                    + "Voor grond a zijn twee pogingen op twee dagen nodig.");
        }
        if (form.heardOn().isBefore(form.secondAttemptOn())) {
            throw new Refusal("heardOn", "Hoor de deelnemer na de tweede poging. "
                    + "Pas dan kan hij of zij zeggen wat er misging.");
        }
    }
}
