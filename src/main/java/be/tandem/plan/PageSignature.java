package be.tandem.plan;

import java.time.LocalDate;

/**
 * An answer given on the page of the plan, or over REST.
 *
 * @param seen fingerprint of the text that the person had in front of them
 * @param remarks obligatory for who does not agree only; a signature with remarks is a signature
 * @param method how the participant signed; the casemanagers sign with their own log-in
 * @param name the participant's name as signed
 * @param disagrees whether this person does not agree; the remarks are the reasons then, and nothing is signed
 */
public record PageSignature(Signer signer, String seen, String remarks, SignatureMethod method, String name,
                            LocalDate on, boolean disagrees) {
}
