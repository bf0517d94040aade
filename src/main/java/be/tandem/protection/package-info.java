/** Confidential content is sealed before it reaches the database; the key lives outside it. */
package be.tandem.protection;
