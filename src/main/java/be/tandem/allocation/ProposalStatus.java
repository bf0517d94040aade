package be.tandem.allocation;

/**
 * Where a question to a provider stands; one that nobody answered in time lapses, who is asked away (N1) or stays away (P16)
 * is replaced.
 */
enum ProposalStatus {
    PROPOSED, ACCEPTED, DECLINED, LAPSED, REPLACED
}
