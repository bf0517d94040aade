/**
 * Whose a provider's task is: who accepted does it (P9); until then, without the participant's consent (D3) and while the
 * provider is away (P16), the casemanager does.
 */
package be.tandem.process.consent;
