package be.tandem.referral;

/**
 * Where the candidate stands and what seems within reach.
 *
 * @param current null when nobody judged it yet
 * @param target null when nobody judged it yet
 */
public record ParticipationLevels(ParticipationLevel current, ParticipationLevel target) {
}
