/** Tasks and routing follow the people of the team: who takes over, who stands in, who comes back (N1, P16). */
package be.tandem.process.team;
