package be.tandem.allocation;

/** How a provider is found: the casemanager chooses, the coordinator proposes, or somebody outside the network helps. */
enum Route {
    PROVIDER, COORDINATOR, PARTNER
}
