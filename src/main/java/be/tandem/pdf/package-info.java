/** Papers of a case as accessible PDF: what people sign, take home or ask to inspect. */
package be.tandem.pdf;
