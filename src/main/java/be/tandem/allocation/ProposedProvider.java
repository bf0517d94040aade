package be.tandem.allocation;

/** Who is to guide the participant, as casemanager and coordinator fill it in alike. */
interface ProposedProvider {

    Route route();

    /** Log-in of somebody of the network; null for a partner outside it. */
    String provider();

    String partnerName();

    String partnerContact();

    String partnerReason();

    /** Whether it was discussed that the referrer will also be the provider (H4). */
    Boolean referrerDiscussed();

    /** Log-in or name, whichever tells who it is. */
    default String who() {
        return provider() == null ? partnerName() : provider();
    }
}
