package be.tandem.process.consent;

/**
 * Who does a task of a provider.
 *
 * @param person log-in, null when any provider of the region may take it
 * @param forTheGroup whether the other providers of the region still see it
 */
record ProviderPlace(String person, boolean forTheGroup) {
}
