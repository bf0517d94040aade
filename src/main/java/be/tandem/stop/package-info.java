/** Early stop of a trajectory (P17): a casemanager proposes, VDAB decides, and no final advice is attached. */
package be.tandem.stop;
