/** From request to decision: completeness, the criteria of DGS and the region by residence (P1-P3). */
package be.tandem.screening;
