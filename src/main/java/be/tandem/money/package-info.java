/** Amounts of money, as they are kept and as people read them. */
package be.tandem.money;
