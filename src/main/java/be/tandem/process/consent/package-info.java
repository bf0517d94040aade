/** Whose a provider's task is: who accepted does it (P9); until then, and without the participant's consent (D3), the casemanager does. */
package be.tandem.process.consent;
