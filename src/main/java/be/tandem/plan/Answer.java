package be.tandem.plan;

import java.time.LocalDate;

/**
 * What one of the three says to a plan.
 *
 * @param name name of who signs
 */
record Answer(Signer signer, Signature answer, String remarks, SignatureMethod method, String name, LocalDate on) {

    static Answer ownLogin(Signer signer, Signature answer, String remarks, String name, LocalDate on) {
        return new Answer(signer, answer, remarks, SignatureMethod.OWN_LOGIN, name, on);
    }
}
