/** The end of a trajectory (P19 to P23): final report, shared advice, ratification, closing conversation, AFGESLOTEN. */
package be.tandem.closing;
