/** Expenses of the participant (P12): claim, check by the table, decision by VDAB, one payment; and what was never claimed. */
package be.tandem.expense;
