package be.tandem.protection;

/** Sealed content that does not open: changed in the database, or sealed with a key that is not in the file. */
public class BrokenSeal extends RuntimeException {

    BrokenSeal(String message, Throwable cause) {
        super(message, cause);
    }
}
