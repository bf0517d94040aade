/**
 * Complaints (N2): a file of their own, beside the case and closed to everybody in it. Receipt within ten days, answer within
 * forty-five, then the Vlaamse Ombudsdienst.
 */
package be.tandem.complaint;
