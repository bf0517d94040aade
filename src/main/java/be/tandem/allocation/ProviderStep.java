package be.tandem.allocation;

/** What happens on the way to a provider, and while that person is away (P16), as the timeline names it. */
public enum ProviderStep {
    SEARCHED, ASKED, DECLINED, FOUND, AWAY, STAYS_AWAY, AWAITED, BACK
}
