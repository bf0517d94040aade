package be.tandem.access;

import be.tandem.network.Role;

/** The participant agreed that the providers of this role register, or withdrew that (D3). */
public record ProviderConsentChanged(String reference, Role provider) {
}
