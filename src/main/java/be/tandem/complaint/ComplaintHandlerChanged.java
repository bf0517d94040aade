package be.tandem.complaint;

/**
 * Another handler took a complaint over; its open tasks go along.
 *
 * @param number of the complaint
 * @param handler log-in of who handles it from now on
 */
public record ComplaintHandlerChanged(String number, String handler) {
}
