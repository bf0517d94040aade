/** Who sees what of a case file, in which phase, with whose consent; each look at the confidential part is written down. */
package be.tandem.access;
