/** Internships (P11): search, agreement, follow-up, report and the employer's opinion. */
package be.tandem.internship;
