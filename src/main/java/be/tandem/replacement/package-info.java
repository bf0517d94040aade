/** Another person in the team: at the participant's own request (N1), with a warm hand-over and consent (P16). */
package be.tandem.replacement;
