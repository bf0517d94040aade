/** The person and the request to participate: who asks it, and the file of article 3 that supports it (P1). */
package be.tandem.referral;
