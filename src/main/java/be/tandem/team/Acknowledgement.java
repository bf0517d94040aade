package be.tandem.team;

import java.time.LocalDate;

/**
 * The participant was told that the file has a confidential part, and may inspect it (D2).
 *
 * @param on day on which it was said, or else recorded
 * @param recordedBy log-in of who noted it
 * @param agreed whether the participant agreed that the team notes and shares
 */
public record Acknowledgement(LocalDate on, String recordedBy, boolean agreed) {
}
