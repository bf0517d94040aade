/** The trail of every look at the confidential part of a file; it only grows. */
package be.tandem.audit;
