/** What participants and employers think of it (P26, H22, N4): asked with a one-time code, kept apart from everybody. */
package be.tandem.feedback;
