package be.tandem.plan;

import java.time.LocalDate;

/**
 * A signature given on the page of the plan, or over REST.
 *
 * @param seen fingerprint of the text that the person had in front of them
 * @param remarks obligatory for nobody; a signature with remarks is a signature
 * @param method how the participant signed; the casemanagers sign with their own log-in
 * @param name the participant's name as signed
 */
public record PageSignature(Signer signer, String seen, String remarks, SignatureMethod method, String name,
                            LocalDate on) {
}
