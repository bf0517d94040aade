/** The ICF instrument (domain 3.4): what somebody can and what hinders, seen from a job goal, told first and scored second. */
package be.tandem.icf;
