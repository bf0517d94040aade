/**
 * Papers of a case as accessible PDF: what people sign, take home or ask to inspect. None of them opens a transaction of its
 * own: laying out a paper takes up to a second, and no connection to the database may wait for it.
 */
package be.tandem.pdf;
