package be.tandem.stop;

import java.time.LocalDate;

/** A trajectory stopped early; in the same transaction, so that what hangs on it ends with it or nothing happens. */
public record TrajectoryStopped(String reference, LocalDate on) {
}
