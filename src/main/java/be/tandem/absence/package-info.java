/** Who is away, who stands in meanwhile, and how a whole caseload goes to others (P16). No reason is kept. */
package be.tandem.absence;
