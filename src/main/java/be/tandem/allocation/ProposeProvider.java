package be.tandem.allocation;

/** The form with which the network coordinator proposes a provider. */
record ProposeProvider(Route route, String provider, String partnerName, String partnerContact, String partnerReason,
                       Boolean partnerAgreed, Boolean referrerDiscussed) implements ProposedProvider {
}
