/** A participant who moves (P3): the region stays frozen, the team decides how it goes on. */
package be.tandem.move;
