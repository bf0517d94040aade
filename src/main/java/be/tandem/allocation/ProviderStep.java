package be.tandem.allocation;

/** What happens on the way to a provider, as the timeline names it. */
enum ProviderStep {
    SEARCHED, ASKED, DECLINED, FOUND
}
