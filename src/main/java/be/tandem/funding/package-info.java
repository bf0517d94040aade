/**
 * How a network finances what its providers do (F4): per action with an invoice each, or per trajectory with one reserve.
 * The mode that holds for an action is that of the network on the day of the action, whenever it is written down; the fee of
 * a trajectory goes to the reserve when its network works per trajectory on the day of BEZIG.
 */
package be.tandem.funding;
