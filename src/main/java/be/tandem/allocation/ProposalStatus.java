package be.tandem.allocation;

/** Where a question to a provider stands; one that nobody answered in time lapses. */
enum ProposalStatus {
    PROPOSED, ACCEPTED, DECLINED, LAPSED
}
