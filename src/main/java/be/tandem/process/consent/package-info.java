/** Without the participant's consent a provider registers nothing; then the casemanager writes it down (D3). */
package be.tandem.process.consent;
