/** The hand-over: a summary written with the participant, read first by whoever is new (H32), and the trusted person (H18). */
package be.tandem.handover;
