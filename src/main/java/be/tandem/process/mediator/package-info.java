/** Ties the work of the VDAB mediators to the participant whose mediator somebody is (domain 3.2, b). */
package be.tandem.process.mediator;
