package be.tandem.allocation;

/** Where a question to a provider stands; one that nobody answered in time lapses, who is asked away is replaced (N1). */
enum ProposalStatus {
    PROPOSED, ACCEPTED, DECLINED, LAPSED, REPLACED
}
