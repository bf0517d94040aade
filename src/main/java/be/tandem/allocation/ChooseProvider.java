package be.tandem.allocation;

/** The form with which a casemanager chooses a provider, or asks the coordinator to find one. */
record ChooseProvider(Route route, String provider, String partnerName, String partnerContact, String partnerReason,
                      Boolean partnerAgreed, Boolean referrerDiscussed, Location location, String wish)
        implements ProposedProvider {
}
