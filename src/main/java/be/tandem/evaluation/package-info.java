/** The periodic evaluation of a trajectory with its five outcomes, and the adjustment of the plan (P13). */
package be.tandem.evaluation;
