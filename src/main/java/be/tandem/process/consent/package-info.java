/** Whose a provider's task is: who accepted does it (P9), and without the participant's consent the casemanager does (D3). */
package be.tandem.process.consent;
