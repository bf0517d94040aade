/** A trajectory that lies still for a while and starts again (P15): the clock runs on, nobody is forgotten. */
package be.tandem.interruption;
